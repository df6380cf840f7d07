package vn.guongsang.nomination.call;

import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.guongsang.nomination.Policy;
import vn.guongsang.platform.access.Actor;
import vn.guongsang.platform.access.NotFound;
import vn.guongsang.platform.web.ExpectedVersion;
import vn.guongsang.platform.web.Receipt;

/** The office lets a unit send until some time after the call was closed. */
@Service
public class OpenLateDoor {

    /** What the unit owes, as the caller has seen it, and the first instant that is too late. */
    public record Command(
            Actor by,
            UUID callId,
            UUID unitId,
            ExpectedVersion expected,
            Instant until,
            String reason) {}

    private final Obligations obligations;
    private final Calls calls;
    private final Clock clock;

    OpenLateDoor(Obligations obligations, Calls calls, Clock clock) {
        this.obligations = obligations;
        this.calls = calls;
        this.clock = clock;
    }

    @Transactional
    public Receipt open(Command command) {
        Policy.RUN_CALLS.require(command.by());
        var now = clock.instant();
        if (!command.until().isAfter(now)) {
            throw new ObligationRefused.ShutAlready(now);
        }
        var obligation = obligations.seen(command.callId(), command.unitId(), command.expected());
        var call = calls.findById(new CallId(command.callId())).orElseThrow(NotFound::new);
        if (!call.willClose()) {
            throw new ObligationRefused.NeverCloses();
        }
        obligation.openLateDoor(command.until(), command.reason(), command.by().account());
        return obligations.kept(obligation);
    }
}
