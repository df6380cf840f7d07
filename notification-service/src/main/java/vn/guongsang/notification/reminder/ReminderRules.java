package vn.guongsang.notification.reminder;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalTime;
import java.util.List;

/**
 * When those who owe are reminded and the office is told who they are, as a setting.
 *
 * @param daysBefore so many days before the due date
 * @param lastWorkingDayBefore also on the last working day before it
 * @param morningOfDueDay also on the due date itself
 * @param at the hour of all of them
 * @param afterDue whether the office gets the list of who still owes
 * @param listDaysAfter so many days after the due date, 0 for the date itself
 */
public record ReminderRules(
        @NotNull @Size(max = 10) List<@NotNull @Min(0) @Max(FARTHEST) Integer> daysBefore,
        boolean lastWorkingDayBefore,
        boolean morningOfDueDay,
        @NotNull LocalTime at,
        boolean afterDue,
        @NotNull @Size(max = 10) List<@NotNull @Min(0) @Max(FARTHEST) Integer> listDaysAfter) {

    static final int FARTHEST = 60;

    static final ReminderRules USUAL =
            new ReminderRules(List.of(3, 1), true, true, LocalTime.of(7, 30), true, List.of(0));
}
