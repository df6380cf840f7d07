package vn.guongsang.nomination.submission;

import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.guongsang.nomination.call.AnswerCall;
import vn.guongsang.nomination.organisation.FindPerson;
import vn.guongsang.platform.access.Actor;
import vn.guongsang.platform.access.Role;
import vn.guongsang.platform.web.Receipt;

/** Begins a nomination for the caller's unit; it may be as incomplete as its writer likes. */
@Service
public class DraftNomination {

    /** The call that it answers, and what is written so far. */
    public record Command(Actor by, UUID callId, Content content) {}

    private final Nominations nominations;
    private final AnswerCall calls;
    private final FindPerson people;

    DraftNomination(Nominations nominations, AnswerCall calls, FindPerson people) {
        this.nominations = nominations;
        this.calls = calls;
        this.people = people;
    }

    @Transactional
    public Receipt draft(Command command) {
        var by = command.by();
        by.require(Role.UNIT_REPORTER, Role.UNIT_HEAD);
        calls.answer(command.callId(), by.requireUnit());
        if (!people.knows(command.content().personId())) {
            throw new NominationRejected.UnknownPerson();
        }
        var nomination =
                Nomination.draft(
                        by.centre(), command.callId(), by.requireUnit(), command.content());
        return Receipts.of(nominations.saveAndFlush(nomination));
    }
}
