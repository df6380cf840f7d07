package vn.guongsang.notification.reminder;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * On which days people work, as a setting: holidays and the days for which others are swapped are
 * announced every year.
 *
 * @param weekend days of the week on which nobody works
 * @param holidays days off
 * @param worked days that would be off and are worked instead of others
 */
public record WorkingDays(
        @NotNull @Size(max = 6) Set<DayOfWeek> weekend,
        @NotNull @Size(max = 1000) Set<LocalDate> holidays,
        @NotNull @Size(max = 1000) Set<LocalDate> worked) {

    static final WorkingDays USUAL =
            new WorkingDays(Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY), Set.of(), Set.of());

    private static final int LONGEST_BREAK = 60;

    boolean include(LocalDate day) {
        return worked.contains(day)
                || !(holidays.contains(day) || weekend.contains(day.getDayOfWeek()));
    }

    /** None only where a break is so long that nobody would call it one. */
    Optional<LocalDate> lastBefore(LocalDate day) {
        return Stream.iterate(day.minusDays(1), earlier -> earlier.minusDays(1))
                .limit(LONGEST_BREAK)
                .filter(this::include)
                .findFirst();
    }
}
