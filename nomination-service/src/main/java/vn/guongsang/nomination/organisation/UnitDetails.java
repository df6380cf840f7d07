package vn.guongsang.nomination.organisation;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a centre says about one of its units.
 *
 * @param validFrom first day on which it belongs to the centre
 * @param validTo last day; none while it does
 * @param owes an exception for this unit; without one its type decides whether calls ask it
 */
public record UnitDetails(
        String code,
        String name,
        UnitType type,
        @Nullable UUID parentId,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        @Nullable Boolean owes) {

    public UnitDetails {
        if (validTo != null && validTo.isBefore(validFrom)) {
            throw new OrganisationRefused.EndsBeforeItBegins(validFrom);
        }
    }
}
