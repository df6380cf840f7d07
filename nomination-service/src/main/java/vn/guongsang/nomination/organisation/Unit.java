package vn.guongsang.nomination.organisation;

import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.AbstractAggregateRoot;
import vn.guongsang.contracts.UnitState;

/** A khoa, phòng or trạm, or the centre itself. It ends on a day and is never deleted. */
@Entity
class Unit extends AbstractAggregateRoot<Unit> {

    @EmbeddedId private UnitId id;
    private UUID centreId;
    private String code;
    private String name;

    @Enumerated(EnumType.STRING)
    private UnitType type;

    private @Nullable UUID parentId;
    private LocalDate validFrom;
    private @Nullable LocalDate validTo;
    private @Nullable Boolean owes;
    private long revision;
    @Version private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected Unit() {}

    private Unit(UUID centreId, UnitId id, UnitDetails details) {
        this.id = id;
        this.centreId = centreId;
        this.code = details.code();
        this.name = details.name();
        this.type = details.type();
        this.parentId = details.parentId();
        this.validFrom = details.validFrom();
        this.validTo = details.validTo();
        this.owes = details.owes();
    }

    static Unit register(UUID centreId, UnitId id, UnitDetails details, Instant at) {
        var unit = new Unit(centreId, id, details);
        unit.say(at);
        return unit;
    }

    /** Saying what is known already changes nothing and tells nobody. */
    void change(UnitDetails details, Instant at) {
        if (details.equals(details())) {
            return;
        }
        code = details.code();
        name = details.name();
        type = details.type();
        parentId = details.parentId();
        validFrom = details.validFrom();
        validTo = details.validTo();
        owes = details.owes();
        say(at);
    }

    UnitDetails details() {
        return new UnitDetails(code, name, type, parentId, validFrom, validTo, owes);
    }

    UUID id() {
        return id.unitId();
    }

    String code() {
        return code;
    }

    long version() {
        return version == null ? 0 : version;
    }

    private void say(Instant at) {
        revision++;
        registerEvent(
                new UnitState(
                        centreId,
                        id.unitId(),
                        revision,
                        at,
                        code,
                        name,
                        type.name(),
                        parentId,
                        validFrom,
                        validTo,
                        owes == null ? type.usuallyOwes() : owes));
    }
}
