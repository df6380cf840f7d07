package vn.guongsang.nomination.call;

import java.time.Clock;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.guongsang.nomination.Policy;
import vn.guongsang.platform.access.Actor;
import vn.guongsang.platform.web.ExpectedVersion;
import vn.guongsang.platform.web.Receipt;

/** The office agrees that a unit has nobody to introduce: it need not send anything. */
@Service
public class AcceptNothing {

    /** What the unit owes, as the caller has seen it. */
    public record Command(Actor by, UUID callId, UUID unitId, ExpectedVersion expected) {}

    private final Obligations obligations;
    private final Clock clock;

    AcceptNothing(Obligations obligations, Clock clock) {
        this.obligations = obligations;
        this.clock = clock;
    }

    @Transactional
    public Receipt accept(Command command) {
        Policy.RUN_CALLS.require(command.by());
        var obligation = obligations.seen(command.callId(), command.unitId(), command.expected());
        obligation.acceptNothing(command.by().account(), clock.instant());
        return obligations.kept(obligation);
    }
}
