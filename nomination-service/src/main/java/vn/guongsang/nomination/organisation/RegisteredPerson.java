package vn.guongsang.nomination.organisation;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A person of the centre, as far as a nomination is concerned. */
public record RegisteredPerson(
        UUID personId,
        String name,
        UUID unitId,
        String post,
        StaffType staffType,
        boolean directWorker,
        boolean leader,
        LocalDate validFrom,
        @Nullable LocalDate validTo) {

    /** Whether they have left by that day; the last day still counts. */
    public boolean hasLeftBy(LocalDate day) {
        return validTo != null && validTo.isBefore(day);
    }
}
