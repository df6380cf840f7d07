package vn.guongsang.nomination.call;

import java.time.Clock;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.guongsang.nomination.Policy;
import vn.guongsang.platform.access.Actor;
import vn.guongsang.platform.web.ExpectedVersion;
import vn.guongsang.platform.web.Receipt;

/** The office lets a unit off what it owes to a call. */
@Service
public class WaiveObligation {

    /** What the unit owes, as the caller has seen it, and why it need not. */
    public record Command(
            Actor by,
            UUID callId,
            UUID unitId,
            ExpectedVersion expected,
            WaiverReason code,
            String reason) {}

    private final Obligations obligations;
    private final Clock clock;

    WaiveObligation(Obligations obligations, Clock clock) {
        this.obligations = obligations;
        this.clock = clock;
    }

    @Transactional
    public Receipt waive(Command command) {
        Policy.RUN_CALLS.require(command.by());
        var obligation = obligations.seen(command.callId(), command.unitId(), command.expected());
        obligation.waive(command.code(), command.reason(), command.by().account(), clock.instant());
        return obligations.kept(obligation);
    }
}
