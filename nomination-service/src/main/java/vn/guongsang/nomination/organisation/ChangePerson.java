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

/** Corrects what is known of a person, moves them to another unit, or says when they leave. */
@Service
public class ChangePerson {

    /** The person, as the caller has seen them, and how they are to be. */
    public record Command(Actor by, UUID id, ExpectedVersion expected, PersonDetails details) {}

    private final People people;
    private final Units units;
    private final Clock clock;

    ChangePerson(People people, Units units, Clock clock) {
        this.people = people;
        this.units = units;
        this.clock = clock;
    }

    @Transactional
    public Receipt change(Command command) {
        Policy.MEND_REGISTER.require(command.by());
        var person = people.findById(new PersonId(command.id())).orElseThrow(NotFound::new);
        command.expected().mustBe(person.version(), "REGISTERED");
        var details = command.details();
        if (!details.code().equals(person.code()) && people.existsByCode(details.code())) {
            throw new AlreadyThere(details.code());
        }
        if (!units.existsById(new UnitId(details.unitId()))) {
            throw new UnknownUnit("/unitId");
        }
        person.change(details, clock.instant());
        return new Receipt(command.id(), "REGISTERED", people.saveAndFlush(person).version());
    }
}
