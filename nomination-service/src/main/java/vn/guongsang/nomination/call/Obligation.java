package vn.guongsang.nomination.call;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.AbstractAggregateRoot;
import vn.guongsang.contracts.ObligationChanged;

/** What one unit owes to one call. A minimum: more is welcome and changes nothing. */
@Entity
class Obligation extends AbstractAggregateRoot<Obligation> {

    @EmbeddedId private ObligationId id;
    private UUID centreId;
    private UUID callId;
    private UUID unitId;

    @Enumerated(EnumType.STRING)
    private ObligationStatus status;

    private @Nullable UUID nominationId;
    private long revision;
    @Version private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected Obligation() {}

    private Obligation(UUID centreId, UUID callId, UUID unitId) {
        this.id = new ObligationId(UuidCreator.getTimeOrderedEpoch());
        this.centreId = centreId;
        this.callId = callId;
        this.unitId = unitId;
        this.status = ObligationStatus.OWED;
    }

    /** The call itself tells who owes at first, so this says nothing yet. */
    static Obligation owed(UUID centreId, UUID callId, UUID unitId) {
        return new Obligation(centreId, callId, unitId);
    }

    void fulfil(UUID nomination, boolean late, Instant at) {
        if (status.isOpen()) {
            nominationId = nomination;
            become(late ? ObligationStatus.LATE : ObligationStatus.ON_TIME, at);
        }
    }

    /** Whether this nomination fulfils it. */
    boolean isFulfilledBy(UUID nomination) {
        return nomination.equals(nominationId);
    }

    /** What fulfilled it no longer stands, and nothing else does: the unit owes again. */
    void release(boolean overdue, Instant at) {
        nominationId = null;
        become(overdue ? ObligationStatus.OVERDUE : ObligationStatus.OWED, at);
    }

    /** What fulfilled it no longer stands, but another nomination does. */
    void passTo(UUID nomination, boolean late, Instant at) {
        nominationId = nomination;
        become(late ? ObligationStatus.LATE : ObligationStatus.ON_TIME, at);
    }

    private void become(ObligationStatus next, Instant at) {
        status = next;
        revision++;
        registerEvent(
                new ObligationChanged(
                        centreId,
                        id.obligationId(),
                        revision,
                        at,
                        callId,
                        unitId,
                        status.name(),
                        nominationId,
                        null));
    }
}
