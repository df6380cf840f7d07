package vn.guongsang.review.screening;

import java.time.Clock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.guongsang.platform.access.Actor;
import vn.guongsang.platform.access.NotAllowed;
import vn.guongsang.platform.access.NotFound;
import vn.guongsang.platform.web.ExpectedVersion;
import vn.guongsang.platform.web.Receipt;
import vn.guongsang.review.Policy;

/** A unit takes back what it has submitted. */
@Service
public class WithdrawCase {

    /** The case, as the head of its unit has seen it, and why. */
    public record Command(Actor by, NominationId id, ExpectedVersion expected, Reasons reasons) {}

    private final Cases cases;
    private final KnownReasons reasons;
    private final Clock clock;

    WithdrawCase(Cases cases, KnownReasons reasons, Clock clock) {
        this.cases = cases;
        this.reasons = reasons;
        this.clock = clock;
    }

    @Transactional
    public Receipt withdraw(Command command) {
        var by = command.by();
        var found =
                cases.findById(command.id())
                        .filter(each -> by.belongsTo(each.unit()))
                        .orElseThrow(NotFound::new);
        // A deputy who has signed it off may have no other sign of being one.
        if (!Policy.WITHDRAW.isGiven(by, found.unit()) && !found.wasSignedOffBy(by.person())) {
            throw new NotAllowed();
        }
        command.expected().mustBe(found.version(), found.status().name());
        found.withdraw(reasons.checked(command.reasons()), Doer.of(by), clock.instant());
        return Receipts.of(cases.saveAndFlush(found));
    }
}
