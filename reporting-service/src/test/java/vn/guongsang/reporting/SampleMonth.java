package vn.guongsang.reporting;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.guongsang.contracts.ApprovalTakenBack;
import vn.guongsang.contracts.CallClosed;
import vn.guongsang.contracts.DossierState;
import vn.guongsang.contracts.NominationHandedIn;
import vn.guongsang.contracts.NominationSubmitted;
import vn.guongsang.contracts.NominationWithdrawn;
import vn.guongsang.contracts.StoryHidden;
import vn.guongsang.contracts.StoryPublished;
import vn.guongsang.testkit.SampleNomination;

/** What else can be said of a nomination in the course of its month. */
record SampleMonth(SampleNomination of) {

    NominationHandedIn handedIn(long revision) {
        return new NominationHandedIn(
                of.centre(),
                of.id(),
                revision,
                of.submitted(1).at(),
                of.outline().callId(),
                of.outline().recognition(),
                of.outline().unitId(),
                List.of(UUID.randomUUID()));
    }

    NominationSubmitted submitted(
            long revision, String kind, boolean directWorker, String... topics) {
        var usual = of.submitted(1);
        return new NominationSubmitted(
                of.centre(),
                of.id(),
                revision,
                usual.at(),
                of.outline(),
                kind,
                List.of(topics),
                directWorker,
                1,
                usual.dossierDigest(),
                false,
                "EXAMINATION_TREATMENT",
                1);
    }

    NominationWithdrawn withdrawn(long revision, int round) {
        return new NominationWithdrawn(
                of.centre(),
                of.id(),
                revision,
                later(revision),
                of.outline(),
                round,
                List.of("OTHER"));
    }

    ApprovalTakenBack takenBack(long revision) {
        return new ApprovalTakenBack(
                of.centre(), of.id(), revision, later(revision), of.outline(), 1, of.digest(1));
    }

    StoryPublished published(long revision) {
        return new StoryPublished(
                of.centre(),
                of.id(),
                revision,
                of.submitted(1).at(),
                of.outline(),
                List.of("WEBSITE"));
    }

    StoryHidden hidden(long revision) {
        return hidden(revision, "CONSENT_WITHDRAWN");
    }

    StoryHidden hidden(long revision, String why) {
        return new StoryHidden(
                of.centre(), of.id(), revision, of.submitted(1).at(), of.outline(), why);
    }

    CallClosed closed() {
        return new CallClosed(of.centre(), of.outline().callId(), 2, of.submitted(1).at());
    }

    /** A dossier with all that a form has. */
    DossierState dossier(
            String subject,
            @Nullable String post,
            @Nullable Integer members,
            @Nullable Integer women) {
        var usual = of.dossier(1);
        return new DossierState(
                of.centre(),
                of.id(),
                1,
                usual.at(),
                1,
                usual.digest(),
                subject,
                usual.title(),
                usual.summary(),
                usual.claims(),
                new DossierState.Profile(
                        "EXEMPLAR",
                        "EXAMINATION_TREATMENT",
                        List.of("MEDICAL_ETHICS"),
                        post,
                        members,
                        women,
                        List.of(),
                        null,
                        null));
    }

    /** After what {@code SampleVerdicts} say under lower revisions. */
    private static Instant later(long revision) {
        return Instant.parse("2026-12-01T01:00:00Z").plusSeconds(3_600 * revision);
    }
}
