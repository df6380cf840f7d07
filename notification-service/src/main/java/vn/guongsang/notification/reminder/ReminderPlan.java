package vn.guongsang.notification.reminder;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The instants at which somebody hears of a due date. Two that fall on one day are one.
 *
 * <p>The due date is the first day that is late, as in <i>hạn trước 05/12/2026</i>.
 */
record ReminderPlan(ReminderRules rules, WorkingDays workingDays, ZoneId zone) {

    /** After a longer downtime it is yesterday's news. */
    private static final Duration NEWS = Duration.ofHours(12);

    /** When those who owe are reminded. */
    SortedSet<Instant> reminders(Instant dueBefore) {
        var due = day(dueBefore);
        var days = rules.daysBefore().stream().map(due::minusDays);
        var working =
                rules.lastWorkingDayBefore()
                        ? workingDays.lastBefore(due).stream()
                        : Stream.<LocalDate>empty();
        var morning = rules.morningOfDueDay() ? Stream.of(due) : Stream.<LocalDate>empty();
        return instants(Stream.of(days, working, morning).flatMap(each -> each));
    }

    /** When the office is told who owes. */
    SortedSet<Instant> lists(Instant dueBefore) {
        var due = day(dueBefore);
        return rules.afterDue()
                ? instants(rules.listDaysAfter().stream().map(due::plusDays))
                : new TreeSet<>();
    }

    /** Those of them that have come and are still news. */
    static Stream<Instant> due(SortedSet<Instant> instants, Instant now) {
        return instants.stream()
                .filter(each -> !each.isAfter(now) && each.isAfter(now.minus(NEWS)));
    }

    LocalDate day(Instant instant) {
        return LocalDate.ofInstant(instant, zone);
    }

    private SortedSet<Instant> instants(Stream<LocalDate> days) {
        var instants = new TreeSet<Instant>();
        days.forEach(day -> instants.add(day.atTime(rules.at()).atZone(zone).toInstant()));
        return instants;
    }
}
