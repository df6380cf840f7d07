package vn.guongsang.nomination.call;

import com.fasterxml.jackson.annotation.JsonIgnore;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.guongsang.nomination.organisation.UnitType;

/**
 * How a centre asks for its exemplars of a month, in the setting {@code monthly-call}.
 *
 * @param owingUnitTypes units of these types owe, unless something else is said about one
 * @param quota how many each of them owes; with 0 they are asked and owe nothing
 * @param dueDay of the month in which it is due: "trước ngày 05"
 * @param dueDayIncluded whether that day itself is still on time
 * @param monthsBack how many months lie between the month in which it is due and the one it covers
 * @param opensOnDay of the month that it covers, or its last day where it has no such day
 * @param closesAfterDays days after which nothing is taken any more; none while late is late only
 */
record MonthlyCall(
        @NotNull Set<@NotNull UnitType> owingUnitTypes,
        @Min(0) @Max(99) int quota,
        @Min(1) @Max(31) int dueDay,
        boolean dueDayIncluded,
        @Min(0) @Max(12) int monthsBack,
        @Min(1) @Max(31) int opensOnDay,
        @Nullable @Min(1) @Max(366) Integer closesAfterDays) {

    /** What the newer of the two plans says. */
    static final MonthlyCall AS_PLANNED =
            new MonthlyCall(Set.of(UnitType.OFFICE, UnitType.DEPARTMENT), 1, 5, false, 1, 20, null);

    LocalDate opensOn(YearMonth covered) {
        return covered.atDay(Math.min(opensOnDay, covered.lengthOfMonth()));
    }

    /**
     * The first day that is late. All days of a month without the due day come before it, so then
     * that is the first of the next one.
     */
    LocalDate dueBefore(YearMonth covered) {
        var due = covered.plusMonths(monthsBack);
        var firstLate = dueDayIncluded ? dueDay + 1 : dueDay;
        return due.atDay(1).plusDays(Math.min(firstLate, due.lengthOfMonth() + 1) - 1L);
    }

    /** The first day on which nothing is taken any more. */
    @Nullable LocalDate closesOn(YearMonth covered) {
        return closesAfterDays == null ? null : dueBefore(covered).plusDays(closesAfterDays);
    }

    /** Public for the validator alone. */
    @JsonIgnore
    @AssertTrue
    public boolean isDueAfterItOpens() {
        return monthsBack > 0 || (dueDayIncluded ? dueDay + 1 : dueDay) > opensOnDay;
    }
}
