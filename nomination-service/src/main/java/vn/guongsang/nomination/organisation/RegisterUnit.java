package vn.guongsang.nomination.organisation;

import java.time.Clock;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.guongsang.nomination.Policy;
import vn.guongsang.platform.access.Actor;
import vn.guongsang.platform.scope.Centres;
import vn.guongsang.platform.web.Receipt;

/** Makes a unit known to the centre. */
@Service
public class RegisterUnit {

    /**
     * A unit as it is registered.
     *
     * @param id chosen by the caller, so that it can be entered again
     */
    public record Command(Actor by, UUID id, UnitDetails details) {}

    private final Units units;
    private final Centres centres;
    private final Clock clock;

    RegisterUnit(Units units, Centres centres, Clock clock) {
        this.units = units;
        this.centres = centres;
        this.clock = clock;
    }

    @Transactional
    public Receipt register(Command command) {
        Policy.KEEP_REGISTER.require(command.by());
        var details = command.details();
        var id = new UnitId(command.id());
        if (units.existsByCode(details.code()) || units.existsById(id)) {
            throw new AlreadyThere(details.code());
        }
        var parent = details.parentId();
        if (parent != null && !units.existsById(new UnitId(parent))) {
            throw new UnknownUnit("/parentId");
        }
        var centre = command.by().centre();
        var unit = units.saveAndFlush(Unit.register(centre, id, details, clock.instant()));
        // With its first unit a centre has something that the clock can be asked about.
        centres.remember(centre);
        return new Receipt(command.id(), "REGISTERED", unit.version());
    }
}
