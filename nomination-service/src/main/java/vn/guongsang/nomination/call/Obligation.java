package vn.guongsang.nomination.call;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Embedded;
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

    @Embedded private @Nullable Waiver waiver;
    @Embedded private @Nullable LateDoor lateDoor;
    @Embedded private @Nullable NothingStated nothing;
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

    /** What is missed can still be made good: then somebody has opened a late door. */
    void fulfil(UUID nomination, boolean late, Instant at) {
        if (status.isOpen() || status == ObligationStatus.MISSED) {
            passTo(nomination, late, at);
        }
    }

    boolean isFulfilled() {
        return status.isFulfilled();
    }

    /** Whether this nomination is the one that fulfils it. */
    boolean isFulfilledBy(UUID nomination) {
        return nomination.equals(nominationId);
    }

    /** Too little stands of what fulfilled it: the unit owes again. */
    void release(boolean overdue, Instant at) {
        nominationId = null;
        become(overdue ? ObligationStatus.OVERDUE : ObligationStatus.OWED, at);
    }

    /** What fulfilled it no longer stands, but another nomination does. */
    void passTo(UUID nomination, boolean late, Instant at) {
        nominationId = nomination;
        become(late ? ObligationStatus.LATE : ObligationStatus.ON_TIME, at);
    }

    /** The office lets the unit off. */
    void waive(WaiverReason code, String words, String account, Instant at) {
        mustBe(status.isOpen());
        become(new Waiver(code, words, account), at);
    }

    /** The office lets the unit off no longer. */
    void takeBackWaiver(Instant at) {
        mustBe(status == ObligationStatus.WAIVED);
        waiver = null;
        if (nothing != null && nothing.nothingState() == NothingState.ACCEPTED) {
            nothing = nothing.unanswered();
        }
        become(ObligationStatus.OWED, at);
    }

    /** Nobody is left who could send anything. */
    void unitHasEnded(Instant at) {
        if (status.isOpen()) {
            become(new Waiver(WaiverReason.UNIT_SUSPENDED, null, null), at);
        }
    }

    /** Lets the unit send after the call was closed. */
    void openLateDoor(Instant until, String words, String account) {
        mustBe(status.isOpen() || status == ObligationStatus.MISSED);
        lateDoor = new LateDoor(until, words, account);
    }

    /** The unit says that it has nobody to introduce; until the office agrees it owes. */
    void stateNothing(String words, String account) {
        mustBe(status.isOpen());
        nothing = new NothingStated(NothingState.STATED, words, account, null);
    }

    void acceptNothing(String account, Instant at) {
        mustBe(status.isOpen());
        var stated = stated();
        nothing = stated.accepted();
        become(new Waiver(WaiverReason.NOTHING_THIS_MONTH, stated.nothingReason(), account), at);
    }

    void refuseNothing(String words) {
        mustBe(status.isOpen());
        nothing = stated().refused(words);
    }

    /** Becomes what the time has made of it, one step after the other. */
    void keepTime(Call call, Instant now) {
        if (status == ObligationStatus.OWED && call.isLate(now)) {
            become(ObligationStatus.OVERDUE, now);
        }
        if (status == ObligationStatus.OVERDUE && call.isClosed(now) && !isLateDoorOpen(now)) {
            become(ObligationStatus.MISSED, now);
        }
    }

    private boolean isLateDoorOpen(Instant now) {
        return lateDoor != null && now.isBefore(lateDoor.lateDoorUntil());
    }

    private void become(Waiver granted, Instant at) {
        waiver = granted;
        become(ObligationStatus.WAIVED, at);
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
                        waiver == null ? null : waiver.reasonCode().name()));
    }

    private void mustBe(boolean allowed) {
        if (!allowed) {
            throw new ObligationRefused.NotInThisState(status);
        }
    }

    private NothingStated stated() {
        if (nothing == null || nothing.nothingState() != NothingState.STATED) {
            throw new ObligationRefused.NothingToAnswer();
        }
        return nothing;
    }

    ObligationId id() {
        return id;
    }

    UUID callId() {
        return callId;
    }

    UUID unitId() {
        return unitId;
    }

    ObligationStatus status() {
        return status;
    }

    long version() {
        return version == null ? 0 : version;
    }
}
