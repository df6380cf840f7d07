package vn.guongsang.nomination.deputy;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Somebody of a unit who signs off in the place of its head for a time. */
@Entity
@SuppressWarnings("UnusedVariable") // Written here, read by the view.
class Deputy {

    @EmbeddedId private DeputyId id;
    private UUID centreId;
    private UUID unitId;
    private UUID personId;
    private LocalDate validFrom;
    private @Nullable LocalDate validTo;
    private String appointedBy;
    private @Nullable Instant endedAt;
    @Version private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected Deputy() {}

    private Deputy(
            UUID centreId,
            UUID unitId,
            UUID personId,
            LocalDate validFrom,
            @Nullable LocalDate validTo,
            String appointedBy) {
        this.id = new DeputyId(UuidCreator.getTimeOrderedEpoch());
        this.centreId = centreId;
        this.unitId = unitId;
        this.personId = personId;
        this.validFrom = validFrom;
        this.validTo = validTo;
        this.appointedBy = appointedBy;
    }

    /**
     * @param to the last day; none until it is ended
     * @param by the account that arranges it
     */
    static Deputy appoint(
            UUID centreId,
            UUID unitId,
            UUID personId,
            LocalDate from,
            @Nullable LocalDate to,
            String by) {
        return new Deputy(centreId, unitId, personId, from, to, by);
    }

    /** Counts at once; ending it again changes nothing. */
    void end(Instant at) {
        endedAt = endedAt == null ? at : endedAt;
    }

    UUID id() {
        return id.deputyId();
    }

    UUID unitId() {
        return unitId;
    }

    String status() {
        return endedAt == null ? "APPOINTED" : "ENDED";
    }

    long version() {
        return version == null ? 0 : version;
    }
}
