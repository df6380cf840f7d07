package vn.guongsang.review.screening;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.guongsang.platform.access.Actor;
import vn.guongsang.platform.web.ExpectedVersion;
import vn.guongsang.platform.web.Receipt;

/** The office sends a nomination back, so that its unit completes it. */
@Service
public class ReturnCase {

    /** The case, as the officer has seen it, and what has to change. */
    public record Command(Actor by, NominationId id, ExpectedVersion expected, Reasons reasons) {}

    private final Cases cases;
    private final OfficeDesk desk;
    private final KnownReasons reasons;

    ReturnCase(Cases cases, OfficeDesk desk, KnownReasons reasons) {
        this.cases = cases;
        this.desk = desk;
        this.reasons = reasons;
    }

    @Transactional
    public Receipt giveBack(Command command) {
        var check = desk.check(command.by());
        var found = cases.asSeen(command.id(), command.expected());
        found.giveBack(reasons.checked(command.reasons()), check);
        return Receipts.of(cases.saveAndFlush(found));
    }
}
