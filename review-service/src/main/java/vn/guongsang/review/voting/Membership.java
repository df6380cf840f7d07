package vn.guongsang.review.voting;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * That somebody belongs to the council.
 *
 * @param validTo the last day; none while it is not known
 */
@Embeddable
public record Membership(
        UUID personId,
        @Enumerated(EnumType.STRING) CouncilRole role,
        LocalDate validFrom,
        @Nullable LocalDate validTo) {

    boolean isOn(LocalDate day) {
        return !validFrom.isAfter(day) && (validTo == null || !validTo.isBefore(day));
    }

    boolean endsBeforeItBegins() {
        return validTo != null && validTo.isBefore(validFrom);
    }

    boolean overlaps(Membership other) {
        return personId.equals(other.personId) && (isOn(other.validFrom) || other.isOn(validFrom));
    }
}
