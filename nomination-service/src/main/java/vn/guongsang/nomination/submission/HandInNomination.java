package vn.guongsang.nomination.submission;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.guongsang.platform.access.Actor;
import vn.guongsang.platform.access.Role;
import vn.guongsang.platform.web.ExpectedVersion;
import vn.guongsang.platform.web.Receipt;

/** The clerk gives a nomination to the unit's head. */
@Service
public class HandInNomination {

    /** The nomination, as the caller has seen it. */
    public record Command(Actor by, NominationId id, ExpectedVersion expected) {}

    private final Nominations nominations;

    HandInNomination(Nominations nominations) {
        this.nominations = nominations;
    }

    @Transactional
    public Receipt handIn(Command command) {
        command.by().require(Role.UNIT_REPORTER, Role.UNIT_HEAD);
        var nomination = nominations.ofUnit(command.by(), command.id());
        Receipts.checkThat(command.expected(), nomination);
        nomination.handIn();
        return Receipts.of(nominations.saveAndFlush(nomination));
    }
}
