package vn.guongsang.nomination.deputy;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.guongsang.nomination.Policy;
import vn.guongsang.nomination.organisation.Register;
import vn.guongsang.platform.access.Actor;
import vn.guongsang.platform.access.NotFound;
import vn.guongsang.platform.web.Receipt;

/** Lets somebody of a unit sign off in the place of its head for a time. */
@Service
public class AppointDeputy {

    /**
     * Who stands in where.
     *
     * @param from the first day
     * @param to the last day; none until it is ended
     */
    public record Command(
            Actor by, UUID unitId, UUID personId, LocalDate from, @Nullable LocalDate to) {}

    private final Deputies deputies;
    private final Register register;

    AppointDeputy(Deputies deputies, Register register) {
        this.deputies = deputies;
        this.register = register;
    }

    @Transactional
    public Receipt appoint(Command command) {
        Policy.ARRANGE_DEPUTIES.require(command.by(), command.unitId());
        if (command.to() != null && command.to().isBefore(command.from())) {
            throw new DeputyRefused.EndsBeforeItBegins(command.from());
        }
        if (Policy.ARRANGE_DEPUTIES.isGivenAnywhere(command.by())
                && !register.hasUnit(command.unitId(), command.from())) {
            throw new NotFound();
        }
        if (!worksThere(command)) {
            throw new DeputyRefused.NotOfTheUnit();
        }
        var deputy =
                deputies.saveAndFlush(
                        Deputy.appoint(
                                command.by().centre(),
                                command.unitId(),
                                command.personId(),
                                command.from(),
                                command.to(),
                                command.by().account()));
        return new Receipt(deputy.id(), deputy.status(), deputy.version());
    }

    private boolean worksThere(Command command) {
        return register.person(command.personId())
                .filter(person -> person.unitId().equals(command.unitId()))
                .filter(person -> !person.hasLeftBy(command.from()))
                .isPresent();
    }
}
