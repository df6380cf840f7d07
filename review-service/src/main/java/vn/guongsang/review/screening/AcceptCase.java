package vn.guongsang.review.screening;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.guongsang.platform.access.Actor;
import vn.guongsang.platform.access.Role;
import vn.guongsang.platform.web.ExpectedVersion;
import vn.guongsang.platform.web.Receipt;

/** The office finds a nomination complete and in order. */
@Service
public class AcceptCase {

    /** The case, as the officer has seen it. */
    public record Command(Actor by, NominationId id, ExpectedVersion expected) {}

    private final Cases cases;
    private final OfficeDesk desk;

    AcceptCase(Cases cases, OfficeDesk desk) {
        this.cases = cases;
        this.desk = desk;
    }

    @Transactional
    public Receipt accept(Command command) {
        command.by().require(Role.EMULATION_OFFICER);
        var found = cases.asSeen(command.id(), command.expected());
        found.accept(desk.check(command.by(), found));
        return Receipts.of(cases.saveAndFlush(found));
    }
}
