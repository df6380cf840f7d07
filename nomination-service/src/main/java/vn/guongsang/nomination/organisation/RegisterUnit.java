package vn.guongsang.nomination.organisation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.guongsang.platform.access.Actor;
import vn.guongsang.platform.access.Role;
import vn.guongsang.platform.web.Receipt;

/** Makes a unit known to the centre. */
@Service
public class RegisterUnit {

    /**
     * A unit as it is registered.
     *
     * @param id chosen by the caller, so that an import can be repeated
     * @param validFrom first day on which it belongs to the centre
     */
    public record Command(
            Actor by,
            UUID id,
            String code,
            String name,
            UnitType type,
            @Nullable UUID parentId,
            LocalDate validFrom,
            boolean owes) {}

    private final Units units;
    private final Clock clock;

    RegisterUnit(Units units, Clock clock) {
        this.units = units;
        this.clock = clock;
    }

    @Transactional
    public Receipt register(Command command) {
        command.by().require(Role.ADMIN);
        if (units.existsByCode(command.code()) || units.existsById(new UnitId(command.id()))) {
            throw new AlreadyThere(command.code());
        }
        var parent = command.parentId();
        if (parent != null && !units.existsById(new UnitId(parent))) {
            throw new UnknownUnit("/parentId");
        }
        var unit =
                units.saveAndFlush(Unit.register(command.by().centre(), command, clock.instant()));
        return new Receipt(command.id(), "REGISTERED", unit.version());
    }
}
