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

/** Makes a person known to the centre. */
@Service
public class RegisterPerson {

    /**
     * A person as they are registered, valid from today.
     *
     * @param id chosen by the caller, so that an import can be repeated
     * @param language in which they are written to, {@code vi} or {@code en}
     */
    public record Command(
            Actor by,
            UUID id,
            String code,
            String name,
            UUID unitId,
            String post,
            StaffType staffType,
            boolean directWorker,
            boolean leader,
            @Nullable String email,
            String language) {}

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
        command.by().require(Role.ADMIN);
        if (people.existsByCode(command.code()) || people.existsById(new PersonId(command.id()))) {
            throw new AlreadyThere(command.code());
        }
        if (!units.existsById(new UnitId(command.unitId()))) {
            throw new UnknownUnit("/unitId");
        }
        var person =
                Person.register(
                        command.by().centre(), command, LocalDate.now(clock), clock.instant());
        return new Receipt(command.id(), "REGISTERED", people.saveAndFlush(person).version());
    }
}
