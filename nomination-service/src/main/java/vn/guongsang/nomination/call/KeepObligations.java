package vn.guongsang.nomination.call;

import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.guongsang.contracts.NominationSubmitted;

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
        obligations
                .findByCallIdAndUnitId(fact.outline().callId(), fact.outline().unitId())
                .ifPresent(
                        obligation -> {
                            obligation.fulfil(fact.nominationId(), fact.late(), fact.at());
                            obligations.save(obligation);
                        });
    }

    /**
     * A nomination was discarded, rejected or withdrawn: unless another stands, the unit owes
     * again.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void release(UUID callId, UUID unitId, UUID nominationId) {
        obligations
                .findByCallIdAndUnitId(callId, unitId)
                .filter(obligation -> obligation.isFulfilledBy(nominationId))
                .ifPresent(
                        obligation -> {
                            var now = clock.instant();
                            standing.besides(nominationId, callId, unitId)
                                    .ifPresentOrElse(
                                            next ->
                                                    obligation.passTo(
                                                            next.nominationId(), next.late(), now),
                                            () -> obligation.release(isOverdue(callId, now), now));
                            obligations.save(obligation);
                        });
    }

    private boolean isOverdue(UUID callId, Instant now) {
        return calls.findById(new CallId(callId)).map(call -> call.isLate(now)).orElse(false);
    }
}
