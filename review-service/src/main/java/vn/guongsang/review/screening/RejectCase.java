package vn.guongsang.review.screening;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.guongsang.platform.access.Actor;
import vn.guongsang.platform.web.ExpectedVersion;
import vn.guongsang.platform.web.Receipt;

/** The office turns a nomination down. */
@Service
public class RejectCase {

    /** The case, as the officer has seen it, and why. */
    public record Command(Actor by, NominationId id, ExpectedVersion expected, Reasons reasons) {}

    private final Cases cases;
    private final OfficeDesk desk;
    private final KnownReasons reasons;

    RejectCase(Cases cases, OfficeDesk desk, KnownReasons reasons) {
        this.cases = cases;
        this.desk = desk;
        this.reasons = reasons;
    }

    @Transactional
    public Receipt reject(Command command) {
        var check = desk.check(command.by());
        var found = cases.asSeen(command.id(), command.expected());
        found.reject(reasons.checked(command.reasons()), check);
        return Receipts.of(cases.saveAndFlush(found));
    }
}
