package vn.guongsang.nomination.call;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.guongsang.contracts.NominationSubmitted;
import vn.guongsang.nomination.call.StandingNominations.Standing;
import vn.guongsang.platform.access.NotFound;

/** Keeps what a unit owes in step with what it has submitted, in the same transaction. */
@Service
public class KeepObligations {

    private final Obligations obligations;
    private final StandingNominations standing;
    private final Calls calls;
    private final Clock clock;

    KeepObligations(
            Obligations obligations, StandingNominations standing, Calls calls, Clock clock) {
        this.obligations = obligations;
        this.standing = standing;
        this.calls = calls;
        this.clock = clock;
    }

    @EventListener
    void on(NominationSubmitted fact) {
        var callId = fact.outline().callId();
        var unitId = fact.outline().unitId();
        obligations
                .findByCallIdAndUnitId(callId, unitId)
                .ifPresent(
                        obligation -> {
                            fulfil(obligation, call(callId).quota(), fact.at());
                            obligations.save(obligation);
                        });
    }

    /** What was not looked at for a while becomes what it would be by now. */
    void catchUp(Obligation obligation) {
        var now = clock.instant();
        var call = call(obligation.callId());
        fulfil(obligation, call.quota(), now);
        obligation.keepTime(call, now);
    }

    private void fulfil(Obligation obligation, int quota, Instant at) {
        var sent = standing.of(obligation.callId(), obligation.unitId(), null);
        // What makes the number full fulfils it, and is late if any needed is.
        if (quota > 0 && sent.size() >= quota) {
            var last = sent.get(quota - 1);
            obligation.fulfil(last.nominationId(), last.late(), at);
        }
    }

    /**
     * A nomination was discarded, rejected or withdrawn: unless enough others stand, the unit owes
     * again.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void release(UUID callId, UUID unitId, UUID nominationId) {
        obligations
                .findByCallIdAndUnitId(callId, unitId)
                .filter(Obligation::isFulfilled)
                .ifPresent(
                        obligation -> {
                            settle(obligation, standing.of(callId, unitId, nominationId));
                            obligations.save(obligation);
                        });
    }

    private void settle(Obligation obligation, List<Standing> left) {
        var now = clock.instant();
        var call = call(obligation.callId());
        if (left.size() < call.quota()) {
            obligation.release(call.isLate(now), now);
        } else if (left.stream().noneMatch(each -> obligation.isFulfilledBy(each.nominationId()))) {
            var next = left.get(call.quota() - 1);
            obligation.passTo(next.nominationId(), next.late(), now);
        }
    }

    private Call call(UUID callId) {
        return calls.findById(new CallId(callId)).orElseThrow(NotFound::new);
    }
}
