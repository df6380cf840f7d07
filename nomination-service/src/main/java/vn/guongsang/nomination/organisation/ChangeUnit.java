package vn.guongsang.nomination.organisation;

import java.time.Clock;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.guongsang.nomination.Policy;
import vn.guongsang.platform.access.Actor;
import vn.guongsang.platform.access.NotFound;
import vn.guongsang.platform.web.ExpectedVersion;
import vn.guongsang.platform.web.Receipt;

/** Corrects what is known of a unit, or says on which day it ends. */
@Service
public class ChangeUnit {

    /** The unit, as the caller has seen it, and how it is to be. */
    public record Command(Actor by, UUID id, ExpectedVersion expected, UnitDetails details) {}

    private final Units units;
    private final UnitTree tree;
    private final Clock clock;

    ChangeUnit(Units units, UnitTree tree, Clock clock) {
        this.units = units;
        this.tree = tree;
        this.clock = clock;
    }

    @Transactional
    public Receipt change(Command command) {
        Policy.MEND_REGISTER.require(command.by());
        var unit = units.findById(new UnitId(command.id())).orElseThrow(NotFound::new);
        command.expected().mustBe(unit.version(), "REGISTERED");
        var details = command.details();
        if (!details.code().equals(unit.code()) && units.existsByCode(details.code())) {
            throw new AlreadyThere(details.code());
        }
        var parent = details.parentId();
        if (parent != null && !units.existsById(new UnitId(parent))) {
            throw new UnknownUnit("/parentId");
        }
        if (parent != null && tree.isWithin(parent, command.id())) {
            throw new OrganisationRefused.PartOfItself();
        }
        unit.change(details, clock.instant());
        return new Receipt(command.id(), "REGISTERED", units.saveAndFlush(unit).version());
    }
}
