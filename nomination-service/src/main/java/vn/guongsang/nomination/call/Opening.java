package vn.guongsang.nomination.call;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A call as it begins.
 *
 * @param period the month or the year that it covers
 * @param dueBefore the first instant that is late
 * @param closesAt the first instant at which nothing is taken any more
 * @param quota how many each unit owes
 * @param owing the units that owe; with a quota of 0 none does
 */
record Opening(
        UUID centreId,
        String recognition,
        String period,
        Instant opensAt,
        Instant dueBefore,
        @Nullable Instant closesAt,
        int quota,
        List<UUID> owing) {

    Opening {
        owing = quota == 0 ? List.of() : List.copyOf(owing);
    }

    /** Deadlines are dates in the plans: a day begins at midnight where the centre is. */
    static Instant midnight(LocalDate day, ZoneId zone) {
        return day.atStartOfDay(zone).toInstant();
    }

    static @Nullable Instant midnightOrNever(@Nullable LocalDate day, ZoneId zone) {
        return day == null ? null : midnight(day, zone);
    }
}
