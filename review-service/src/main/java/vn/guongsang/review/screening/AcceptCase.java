package vn.guongsang.review.screening;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.guongsang.platform.access.Actor;
import vn.guongsang.platform.web.ExpectedVersion;
import vn.guongsang.platform.web.Receipt;

/** The office finds a nomination complete and in order. */
@Service
public class AcceptCase {

    /** The case, as the officer has seen it. */
    public record Command(Actor by, NominationId id, ExpectedVersion expected) {}

    private final Cases cases;
    private final OfficeDesk desk;
    private final CouncilStep council;

    AcceptCase(Cases cases, OfficeDesk desk, CouncilStep council) {
        this.cases = cases;
        this.desk = desk;
        this.council = council;
    }

    @Transactional
    public Receipt accept(Command command) {
        var check = desk.check(command.by());
        var found = cases.asSeen(command.id(), command.expected());
        found.accept(check);
        var accepted = cases.saveAndFlush(found);
        if (accepted.status() == CaseStatus.VOTING) {
            council.open(accepted.motion(check));
        }
        return Receipts.of(accepted);
    }
}
