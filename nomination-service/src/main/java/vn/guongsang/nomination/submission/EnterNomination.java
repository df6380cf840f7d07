package vn.guongsang.nomination.submission;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.guongsang.nomination.Policy;
import vn.guongsang.nomination.call.AnswerCall;
import vn.guongsang.nomination.organisation.Register;
import vn.guongsang.platform.access.Actor;
import vn.guongsang.platform.web.Receipt;

/**
 * The office types in what a unit has sent on paper. Its head has signed the paper, so it is
 * submitted at once, and the day on which the paper came decides whether it was on time.
 */
@Service
public class EnterNomination {

    /**
     * What came, from which unit, when and by whom.
     *
     * @param scan where the paper can be seen; may follow later
     */
    public record Command(
            Actor by,
            UUID callId,
            UUID unitId,
            LocalDate receivedOn,
            String receivedFrom,
            @Nullable String scan,
            Content content) {}

    private final AnswerCall calls;
    private final Register register;
    private final Signatories signatories;
    private final SendNomination send;
    private final Clock clock;

    EnterNomination(
            AnswerCall calls,
            Register register,
            Signatories signatories,
            SendNomination send,
            Clock clock) {
        this.calls = calls;
        this.register = register;
        this.signatories = signatories;
        this.send = send;
        this.clock = clock;
    }

    @Transactional
    public Receipt enter(Command command) {
        Policy.ENTER_PAPER.require(command.by());
        var officer = command.by().requirePerson();
        var today = LocalDate.now(clock);
        if (command.receivedOn().isAfter(today)) {
            throw new NominationRejected.ReceivedInTheFuture(today);
        }
        if (!register.hasUnit(command.unitId(), command.receivedOn())) {
            throw new NominationRejected.UnknownReference("/onBehalf/unitId");
        }
        if (!register.knows(command.content().personId())) {
            throw new NominationRejected.UnknownReference("/subject/personId");
        }
        var call = calls.answerOnPaper(command.callId(), command.receivedOn());
        var nomination =
                Nomination.onPaper(
                        command.by().centre(),
                        command.callId(),
                        command.unitId(),
                        command.content(),
                        new OnBehalf(
                                command.receivedOn(),
                                command.receivedFrom(),
                                officer,
                                command.scan()),
                        clock.instant());
        var sender = new SendNomination.Sender(null, whoAnswersFor(nomination, officer));
        return send.send(nomination, sender, call, Nomination::submit);
    }

    /** The head of the unit that sent the paper is told what becomes of it. */
    private UUID whoAnswersFor(Nomination nomination, UUID officer) {
        return signatories.of(nomination).stream().findFirst().orElse(officer);
    }
}
