package vn.guongsang.nomination.submission;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.guongsang.nomination.call.AnswerCall;
import vn.guongsang.platform.access.Actor;
import vn.guongsang.platform.web.ExpectedVersion;
import vn.guongsang.platform.web.Receipt;

/**
 * The unit's head or a deputy signs a nomination off: it is submitted, on time or late by the
 * domain clock.
 */
@Service
public class SignOffNomination {

    /** The nomination, as the signatory has seen it. */
    public record Command(Actor by, NominationId id, ExpectedVersion expected) {}

    private final Nominations nominations;
    private final Signatories signatories;
    private final AnswerCall calls;
    private final SendNomination send;

    SignOffNomination(
            Nominations nominations,
            Signatories signatories,
            AnswerCall calls,
            SendNomination send) {
        this.nominations = nominations;
        this.signatories = signatories;
        this.calls = calls;
        this.send = send;
    }

    @Transactional
    public Receipt signOff(Command command) {
        var nomination = nominations.ofUnit(command.by(), command.id());
        var signatory = signatories.require(command.by(), nomination);
        Receipts.checkThat(command.expected(), nomination);
        var call =
                nomination.round() == 0
                        ? calls.answer(nomination.callId(), nomination.unitId())
                        : calls.answerAgain(nomination.callId());
        return send.send(
                nomination, SendNomination.Sender.signing(signatory), call, Nomination::signOff);
    }
}
