package vn.guongsang.nomination.call;

import java.time.Clock;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.guongsang.nomination.Policy;
import vn.guongsang.platform.access.Actor;
import vn.guongsang.platform.web.ExpectedVersion;
import vn.guongsang.platform.web.Receipt;

/**
 * The office had let a unit off by mistake. What the unit has sent meanwhile counts; otherwise it
 * owes again, and an accepted "nothing this month" waits for its answer again.
 */
@Service
public class TakeBackWaiver {

    /** What the unit was let off, as the caller has seen it. */
    public record Command(Actor by, UUID callId, UUID unitId, ExpectedVersion expected) {}

    private final Obligations obligations;
    private final KeepObligations keep;
    private final Clock clock;

    TakeBackWaiver(Obligations obligations, KeepObligations keep, Clock clock) {
        this.obligations = obligations;
        this.keep = keep;
        this.clock = clock;
    }

    @Transactional
    public Receipt takeBack(Command command) {
        Policy.RUN_CALLS.require(command.by());
        var obligation = obligations.seen(command.callId(), command.unitId(), command.expected());
        obligation.takeBackWaiver(clock.instant());
        keep.catchUp(obligation);
        return obligations.kept(obligation);
    }
}
