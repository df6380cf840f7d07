package vn.guongsang.nomination.call;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.AbstractAggregateRoot;
import vn.guongsang.contracts.CallClosed;
import vn.guongsang.contracts.CallOpened;

/** Asks units for nominations that seek one recognition and cover a month or a year. */
@Entity
class Call extends AbstractAggregateRoot<Call> {

    @EmbeddedId private CallId id;
    private UUID centreId;
    private String recognition;
    private String period;
    private Instant opensAt;
    private Instant dueBefore;
    private @Nullable Instant closesAt;
    private @Nullable Instant closedAt;
    private int quota;
    private long revision;
    @Version private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected Call() {}

    private Call(Opening opening) {
        this.id = new CallId(UuidCreator.getTimeOrderedEpoch());
        this.centreId = opening.centreId();
        this.recognition = opening.recognition();
        this.period = opening.period();
        this.opensAt = opening.opensAt();
        this.dueBefore = opening.dueBefore();
        this.closesAt = opening.closesAt();
        this.quota = opening.quota();
    }

    static Call open(Opening opening, Instant at) {
        var call = new Call(opening);
        call.revision++;
        call.registerEvent(
                new CallOpened(
                        call.centreId,
                        call.id.callId(),
                        call.revision,
                        at,
                        call.recognition,
                        call.period,
                        call.opensAt,
                        call.dueBefore,
                        opening.owing(),
                        call.closesAt));
        return call;
    }

    /** Says once that its closing date has passed. */
    void close(Instant now) {
        if (closedAt == null && isClosed(now)) {
            closedAt = now;
            revision++;
            registerEvent(new CallClosed(centreId, id.callId(), revision, now));
        }
    }

    CallId id() {
        return id;
    }

    String recognition() {
        return recognition;
    }

    int quota() {
        return quota;
    }

    boolean isOpen(Instant now) {
        return !now.isBefore(opensAt);
    }

    /** Late is accepted and marked, never refused: no plan voids what came late. */
    boolean isLate(Instant now) {
        return !now.isBefore(dueBefore);
    }

    /** By the clock alone, whether or not anybody has said it yet. */
    boolean isClosed(Instant now) {
        return closesAt != null && !now.isBefore(closesAt);
    }

    /** Whether there is a date after which nothing is taken. */
    boolean willClose() {
        return closesAt != null;
    }

    long version() {
        return version == null ? 0 : version;
    }
}
