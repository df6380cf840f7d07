package vn.guongsang.testkit.rules.wellbehaved.nomination.submission.web;

import java.util.UUID;
import vn.guongsang.testkit.rules.wellbehaved.nomination.call.CallId;
import vn.guongsang.testkit.rules.wellbehaved.nomination.submission.NominationId;
import vn.guongsang.testkit.rules.wellbehaved.nomination.submission.SignOffNomination;

record SignOffRequest(UUID nominationId, UUID callId) {
    SignOffNomination.Command command() {
        return new SignOffNomination.Command(new NominationId(nominationId), new CallId(callId));
    }
}
