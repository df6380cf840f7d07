package vn.guongsang.contracts;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A person of a centre as they are now.
 *
 * @param code staff code, unique in the centre
 * @param staffType {@code PUBLIC_EMPLOYEE}, {@code CONTRACT_WORKER} or {@code CIVIL_SERVANT}
 * @param directWorker works with patients or on the task itself, not as a leader (plan B, III.6)
 * @param leader heads the unit
 * @param email where messages go; none means that the office tells this person
 * @param sex {@code FEMALE} or {@code MALE}; none while the register does not say
 * @param language BCP 47 tag, {@code vi} or {@code en}
 */
public record PersonState(
        UUID centreId,
        UUID personId,
        long revision,
        Instant at,
        String code,
        String name,
        UUID unitId,
        String post,
        String staffType,
        boolean directWorker,
        boolean leader,
        @Nullable String email,
        String language,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        @Nullable String sex)
        implements State {

    @Override
    public UUID aggregateId() {
        return personId;
    }
}
