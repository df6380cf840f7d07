package vn.guongsang.notification.reminder;

import static java.time.DayOfWeek.SATURDAY;
import static java.time.DayOfWeek.SUNDAY;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import org.junit.jupiter.api.Test;

class ReminderPlanTests {
    private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final LocalDate SATURDAY_5_DECEMBER = LocalDate.of(2026, 12, 5);

    @Test
    void hasFourRemindersBefore5December2026OfWhichTwoFallOnOneDay() {
        var due = start(SATURDAY_5_DECEMBER);

        assertThat(times(withOnly(List.of(3), false, false).reminders(due)))
                .containsExactly("2026-12-02T07:30");
        assertThat(times(withOnly(List.of(1), false, false).reminders(due)))
                .containsExactly("2026-12-04T07:30");
        assertThat(times(withOnly(List.of(), true, false).reminders(due)))
                .containsExactly("2026-12-04T07:30");
        assertThat(times(withOnly(List.of(), false, true).reminders(due)))
                .containsExactly("2026-12-05T07:30");
        assertThat(times(usual(WorkingDays.USUAL).reminders(due)))
                .containsExactly("2026-12-02T07:30", "2026-12-04T07:30", "2026-12-05T07:30");
    }

    @Test
    void hasFourDaysWhereTheLastWorkingDayIsNoneOfTheOthers() {
        // A Sunday: the Friday before lies between three days before and one.
        var due = start(LocalDate.of(2026, 12, 6));

        assertThat(times(usual(WorkingDays.USUAL).reminders(due)))
                .containsExactly(
                        "2026-12-03T07:30",
                        "2026-12-04T07:30",
                        "2026-12-05T07:30",
                        "2026-12-06T07:30");
    }

    @Test
    void remindsBeforeTheTetHolidayOfWhatIsDueInIt() {
        var tet = LocalDate.of(2027, 2, 4).datesUntil(LocalDate.of(2027, 2, 13)).collect(toSet());
        var calendar = new WorkingDays(Set.of(SATURDAY, SUNDAY), tet, Set.of());

        assertThat(times(usual(calendar).reminders(start(LocalDate.of(2027, 2, 10)))))
                .startsWith("2027-02-03T07:30")
                .hasSize(4);
    }

    @Test
    void takesASwappedDayForAWorkingDay() {
        var worked = LocalDate.of(2026, 12, 5);
        var calendar = new WorkingDays(Set.of(SATURDAY, SUNDAY), Set.of(), Set.of(worked));

        assertThat(calendar.include(worked)).isTrue();
        assertThat(calendar.lastBefore(LocalDate.of(2026, 12, 7))).contains(worked);
        assertThat(WorkingDays.USUAL.lastBefore(LocalDate.of(2026, 12, 7)))
                .contains(LocalDate.of(2026, 12, 4));
    }

    @Test
    void takesAWorkedDayInAHolidayForAWorkingDay() {
        var day = LocalDate.of(2026, 9, 2);

        assertThat(new WorkingDays(Set.of(), Set.of(day), Set.of()).include(day)).isFalse();
        assertThat(new WorkingDays(Set.of(), Set.of(day), Set.of(day)).include(day)).isTrue();
    }

    @Test
    void remindsOnLeapDay() {
        assertThat(
                        times(
                                withOnly(List.of(1), false, false)
                                        .reminders(start(LocalDate.of(2028, 3, 1)))))
                .containsExactly("2028-02-29T07:30");
    }

    @Test
    void givesTheListOnTheDueDate() {
        var due = start(SATURDAY_5_DECEMBER);

        assertThat(times(usual(WorkingDays.USUAL).lists(due))).containsExactly("2026-12-05T07:30");
        var silent =
                new ReminderRules(List.of(3), true, true, LocalTime.of(7, 30), false, List.of(0));
        assertThat(new ReminderPlan(silent, WorkingDays.USUAL, ZONE).lists(due)).isEmpty();
    }

    @Test
    void forgetsWhatIsTwelveHoursOld() {
        var instants = usual(WorkingDays.USUAL).reminders(start(SATURDAY_5_DECEMBER));
        var first = instants.first();

        assertThat(ReminderPlan.due(instants, first.minusMillis(1))).isEmpty();
        assertThat(ReminderPlan.due(instants, first)).containsExactly(first);
        var later = first.plus(Duration.ofHours(12));
        assertThat(ReminderPlan.due(instants, later.minusMillis(1))).containsExactly(first);
        assertThat(ReminderPlan.due(instants, later)).isEmpty();
    }

    private static ReminderPlan usual(WorkingDays days) {
        return new ReminderPlan(ReminderRules.USUAL, days, ZONE);
    }

    private static ReminderPlan withOnly(List<Integer> before, boolean working, boolean morning) {
        return new ReminderPlan(
                new ReminderRules(before, working, morning, LocalTime.of(7, 30), true, List.of(0)),
                WorkingDays.USUAL,
                ZONE);
    }

    private static Instant start(LocalDate day) {
        return day.atStartOfDay(ZONE).toInstant();
    }

    private static List<String> times(SortedSet<Instant> instants) {
        return instants.stream().map(at -> LocalDateTime.ofInstant(at, ZONE).toString()).toList();
    }
}
