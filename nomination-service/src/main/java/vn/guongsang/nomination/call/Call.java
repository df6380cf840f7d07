package vn.guongsang.nomination.call;

import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.AbstractAggregateRoot;
import vn.guongsang.contracts.CallOpened;

/** Asks units for nominations that seek one recognition and cover one month. */
@Entity
class Call extends AbstractAggregateRoot<Call> {

    @EmbeddedId private CallId id;
    private UUID centreId;
    private String recognition;
    private String period;
    private Instant opensAt;
    private Instant dueBefore;
    private long revision;
    @Version private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected Call() {}

    private Call(
            UUID centreId,
            CallId id,
            OpenCall.Command command,
            Instant opensAt,
            Instant dueBefore) {
        this.id = id;
        this.centreId = centreId;
        this.recognition = command.recognition();
        this.period = command.period().toString();
        this.opensAt = opensAt;
        this.dueBefore = dueBefore;
    }

    static Call open(
            UUID centreId,
            CallId id,
            OpenCall.Command command,
            Instant opensAt,
            Instant dueBefore,
            List<UUID> owingUnits,
            Instant at) {
        var call = new Call(centreId, id, command, opensAt, dueBefore);
        call.revision++;
        call.registerEvent(
                new CallOpened(
                        call.centreId,
                        call.id.callId(),
                        call.revision,
                        at,
                        call.recognition,
                        call.period,
                        opensAt,
                        dueBefore,
                        owingUnits,
                        null));
        return call;
    }

    String recognition() {
        return recognition;
    }

    boolean isOpen(Instant now) {
        return !now.isBefore(opensAt);
    }

    /** Late is accepted and marked, never refused: no plan voids what came late. */
    boolean isLate(Instant now) {
        return !now.isBefore(dueBefore);
    }

    long version() {
        return version == null ? 0 : version;
    }
}
