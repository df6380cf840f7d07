package vn.guongsang.review.screening;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.guongsang.platform.access.Actor;
import vn.guongsang.platform.access.Role;
import vn.guongsang.platform.web.ExpectedVersion;
import vn.guongsang.platform.web.Receipt;

/** The office turns a nomination down. */
@Service
public class RejectCase {

    /** The case, as the officer has seen it, and why. */
    public record Command(Actor by, NominationId id, ExpectedVersion expected, Reasons reasons) {}

    private final Cases cases;
    private final OfficeDesk desk;

    RejectCase(Cases cases, OfficeDesk desk) {
        this.cases = cases;
        this.desk = desk;
    }

    @Transactional
    public Receipt reject(Command command) {
        command.by().require(Role.EMULATION_OFFICER);
        var found = cases.asSeen(command.id(), command.expected());
        found.reject(command.reasons(), desk.check(command.by(), found));
        return Receipts.of(cases.saveAndFlush(found));
    }
}
