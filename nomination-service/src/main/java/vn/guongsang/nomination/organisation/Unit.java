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

/** A khoa, phòng or trạm, or the centre itself. */
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
    private boolean owes;
    private long revision;
    @Version private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected Unit() {}

    private Unit(UUID centreId, RegisterUnit.Command command) {
        this.id = new UnitId(command.id());
        this.centreId = centreId;
        this.code = command.code();
        this.name = command.name();
        this.type = command.type();
        this.parentId = command.parentId();
        this.validFrom = command.validFrom();
        this.owes = command.owes();
    }

    static Unit register(UUID centreId, RegisterUnit.Command command, Instant at) {
        var unit = new Unit(centreId, command);
        unit.say(at);
        return unit;
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
                        owes));
    }
}
