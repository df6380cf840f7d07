package vn.guongsang.nomination.submission;

import java.time.Clock;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.guongsang.nomination.Policy;
import vn.guongsang.nomination.call.AnswerCall;
import vn.guongsang.nomination.organisation.Register;
import vn.guongsang.platform.access.Actor;
import vn.guongsang.platform.web.Receipt;

/** Begins a nomination for the caller's unit; it may be as incomplete as its writer likes. */
@Service
public class DraftNomination {

    /** The call that it answers, and what is written so far. */
    public record Command(Actor by, UUID callId, Content content) {}

    private final Nominations nominations;
    private final AnswerCall calls;
    private final Register register;
    private final Clock clock;

    DraftNomination(Nominations nominations, AnswerCall calls, Register register, Clock clock) {
        this.nominations = nominations;
        this.calls = calls;
        this.register = register;
        this.clock = clock;
    }

    @Transactional
    public Receipt draft(Command command) {
        var by = command.by();
        Policy.WRITE.require(by);
        calls.answer(command.callId(), by.requireUnit());
        if (!register.knows(command.content().personId())) {
            throw new NominationRejected.UnknownReference("/subject/personId");
        }
        var nomination =
                Nomination.draft(
                        by.centre(),
                        command.callId(),
                        by.requireUnit(),
                        command.content(),
                        clock.instant());
        return Receipts.of(nominations.saveAndFlush(nomination));
    }
}
