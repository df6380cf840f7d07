package vn.guongsang.nomination.submission;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.guongsang.nomination.Policy;
import vn.guongsang.nomination.deputy.DeputiesView;
import vn.guongsang.nomination.organisation.Register;
import vn.guongsang.platform.access.Actor;
import vn.guongsang.platform.access.NotAllowed;

/**
 * Who may sign a nomination off: the head and the deputies of its unit, never whom it is about.
 * Joins the caller's transaction.
 */
@Component
class Signatories {

    private final Register register;
    private final DeputiesView deputies;
    private final Clock clock;

    Signatories(Register register, DeputiesView deputies, Clock clock) {
        this.register = register;
        this.deputies = deputies;
        this.clock = clock;
    }

    /** Those for whom it waits once it is handed in. */
    List<UUID> of(Nomination nomination) {
        return Stream.concat(
                        heads(nomination).stream(), deputies.active(nomination.unitId()).stream())
                .filter(person -> !person.equals(nomination.content().personId()))
                .distinct()
                .toList();
    }

    /** The heads of its unit by the register. */
    List<UUID> heads(Nomination nomination) {
        return register.heads(nomination.unitId(), LocalDate.now(clock));
    }

    /**
     * The caller as its signatory.
     *
     * @throws NotAllowed unless they are the unit's head or stand in for them today
     * @throws NominationRejected.OfThemselves if it is about them
     */
    UUID require(Actor by, Nomination nomination) {
        mayDecide(by, nomination);
        var person = by.requirePerson();
        if (person.equals(nomination.content().personId())) {
            throw new NominationRejected.OfThemselves();
        }
        return person;
    }

    /** Whether the caller decides for the unit at all, be it only to give it back. */
    void mayDecide(Actor by, Nomination nomination) {
        if (!Policy.SIGN_OFF.isGiven(by, nomination.unitId())
                && !deputies.active(nomination.unitId()).contains(by.requirePerson())) {
            throw new NotAllowed();
        }
    }
}
