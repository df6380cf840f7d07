package vn.guongsang.nomination.organisation;

import java.time.Clock;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.guongsang.nomination.Policy;
import vn.guongsang.platform.access.Actor;
import vn.guongsang.platform.web.Receipt;

/** Makes a person known to the centre. */
@Service
public class RegisterPerson {

    /**
     * A person as they are registered.
     *
     * @param id chosen by the caller, so that they can be entered again
     */
    public record Command(Actor by, UUID id, PersonDetails details) {}

    private final People people;
    private final Units units;
    private final Clock clock;

    RegisterPerson(People people, Units units, Clock clock) {
        this.people = people;
        this.units = units;
        this.clock = clock;
    }

    @Transactional
    public Receipt register(Command command) {
        Policy.KEEP_REGISTER.require(command.by());
        var details = command.details();
        var id = new PersonId(command.id());
        if (people.existsByCode(details.code()) || people.isTaken(command.id())) {
            throw new AlreadyThere(details.code());
        }
        if (!units.existsById(new UnitId(details.unitId()))) {
            throw new UnknownUnit("/unitId");
        }
        var person = Person.register(command.by().centre(), id, details, clock.instant());
        return new Receipt(command.id(), "REGISTERED", people.saveAndFlush(person).version());
    }
}
