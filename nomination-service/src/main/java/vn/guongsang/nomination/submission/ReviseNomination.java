package vn.guongsang.nomination.submission;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.guongsang.nomination.Policy;
import vn.guongsang.nomination.organisation.Register;
import vn.guongsang.platform.access.Actor;
import vn.guongsang.platform.web.ExpectedVersion;
import vn.guongsang.platform.web.Receipt;

/** Writes over a draft, or over what was returned. */
@Service
public class ReviseNomination {

    /** The nomination, as the caller has seen it. */
    public record Command(Actor by, NominationId id, ExpectedVersion expected, Content content) {}

    private final Nominations nominations;
    private final Register register;

    ReviseNomination(Nominations nominations, Register register) {
        this.nominations = nominations;
        this.register = register;
    }

    @Transactional
    public Receipt revise(Command command) {
        Policy.WRITE.require(command.by());
        var nomination = nominations.ofUnit(command.by(), command.id());
        Receipts.checkThat(command.expected(), nomination);
        if (!register.knows(command.content().personId())) {
            throw new NominationRejected.UnknownReference("/subject/personId");
        }
        nomination.revise(command.content());
        return Receipts.of(nominations.saveAndFlush(nomination));
    }
}
