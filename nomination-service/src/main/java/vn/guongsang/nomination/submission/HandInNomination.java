package vn.guongsang.nomination.submission;

import java.time.Clock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.guongsang.nomination.Policy;
import vn.guongsang.nomination.call.AnswerCall;
import vn.guongsang.platform.access.Actor;
import vn.guongsang.platform.web.ExpectedVersion;
import vn.guongsang.platform.web.Receipt;

/**
 * The clerk gives a nomination to the unit's head. In a centre that does without the head's step,
 * it is submitted.
 */
@Service
public class HandInNomination {

    /** The nomination, as the caller has seen it. */
    public record Command(Actor by, NominationId id, ExpectedVersion expected) {}

    private final Nominations nominations;
    private final Signatories signatories;
    private final AnswerCall calls;
    private final SendNomination send;
    private final CentreRules rules;
    private final Clock clock;

    HandInNomination(
            Nominations nominations,
            Signatories signatories,
            AnswerCall calls,
            SendNomination send,
            CentreRules rules,
            Clock clock) {
        this.nominations = nominations;
        this.signatories = signatories;
        this.calls = calls;
        this.send = send;
        this.rules = rules;
        this.clock = clock;
    }

    @Transactional
    public Receipt handIn(Command command) {
        Policy.WRITE.require(command.by());
        var nomination = nominations.ofUnit(command.by(), command.id());
        Receipts.checkThat(command.expected(), nomination);
        var call =
                nomination.round() == 0
                        ? calls.answer(nomination.callId(), nomination.unitId())
                        : calls.answerAgain(nomination.callId());
        if (!rules.headStep()) {
            var clerk = SendNomination.Sender.signing(command.by().requirePerson());
            return send.send(nomination, clerk, call, Nomination::submit);
        }
        nomination.handIn(
                command.by().person(),
                call.recognition(),
                signatories.of(nomination),
                clock.instant());
        return Receipts.of(nominations.saveAndFlush(nomination));
    }
}
