package vn.guongsang.nomination.organisation;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a centre says about one of its people.
 *
 * @param phone for the office alone; it is told to no other service
 * @param language in which they are written to, {@code vi} or {@code en}
 * @param validTo last day at the centre; none while they work there
 */
public record PersonDetails(
        String code,
        String name,
        @Nullable Sex sex,
        UUID unitId,
        String post,
        StaffType staffType,
        boolean directWorker,
        boolean leader,
        @Nullable String email,
        @Nullable String phone,
        String language,
        LocalDate validFrom,
        @Nullable LocalDate validTo) {

    public PersonDetails {
        if (validTo != null && validTo.isBefore(validFrom)) {
            throw new OrganisationRefused.EndsBeforeItBegins(validFrom);
        }
    }
}
