package vn.guongsang.notification.reminder;

import static java.util.stream.Collectors.groupingBy;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.guongsang.notification.delivery.Addressees;
import vn.guongsang.notification.delivery.MessageKind;
import vn.guongsang.notification.delivery.Occasion;
import vn.guongsang.notification.delivery.Recipient;
import vn.guongsang.notification.delivery.StaffCopyView;
import vn.guongsang.notification.delivery.StaffCopyView.Head;
import vn.guongsang.notification.delivery.WriteMessages;
import vn.guongsang.notification.reminder.GivenReminders.Subject;
import vn.guongsang.platform.settings.Setting;
import vn.guongsang.platform.settings.Settings;

/**
 * Reminds the heads of units that owe at this moment, and tells the office after the due date. What
 * is due follows from the state alone, so it may be asked at any time and as often as one likes.
 */
@Service
public class RemindThoseWhoOwe {

    /** What is due in one centre at an instant. */
    public record Command(UUID centreId, Instant at) {}

    /** A call with those who owe to it. */
    private record Debt(OwedView.NearCall call, List<UUID> units) {}

    private final OwedView owed;
    private final StaffCopyView staff;
    private final Addressees addressees;
    private final GivenReminders given;
    private final WriteMessages messages;
    private final Settings settings;
    private final Setting<ReminderRules> rules;
    private final Setting<WorkingDays> workingDays;
    private final Clock clock;

    RemindThoseWhoOwe(
            OwedView owed,
            StaffCopyView staff,
            Addressees addressees,
            GivenReminders given,
            WriteMessages messages,
            Settings settings,
            Setting<ReminderRules> rules,
            Setting<WorkingDays> workingDays,
            Clock clock) {
        this.owed = owed;
        this.staff = staff;
        this.addressees = addressees;
        this.given = given;
        this.messages = messages;
        this.settings = settings;
        this.rules = rules;
        this.workingDays = workingDays;
        this.clock = clock;
    }

    @Transactional
    public void remind(Command command) {
        var plan = plan(command.at());
        for (var call : owed.near(command.at())) {
            var reminders =
                    ReminderPlan.due(plan.reminders(call.dueBefore()), command.at()).toList();
            var lists = ReminderPlan.due(plan.lists(call.dueBefore()), command.at()).toList();
            var units = owed.owing(call.callId());
            if (!units.isEmpty()) {
                var debt = new Debt(call, units);
                reminders.forEach(at -> remindHeads(command, plan, debt, at));
                lists.forEach(at -> tellOffice(command, plan, debt, at));
            }
        }
    }

    private ReminderPlan plan(Instant at) {
        var today = at.atZone(clock.getZone()).toLocalDate();
        return new ReminderPlan(
                settings.on(today, rules), settings.on(today, workingDays), clock.getZone());
    }

    private void remindHeads(Command command, ReminderPlan plan, Debt debt, Instant at) {
        var call = debt.call();
        var day = plan.day(at);
        var kind = at.isBefore(call.dueBefore()) ? MessageKind.REMINDER : MessageKind.OVERDUE;
        var heads =
                staff.heads(debt.units(), plan.day(command.at())).stream()
                        .collect(groupingBy(Head::unitId));
        for (var unit : debt.units()) {
            var subject = new Subject(GivenReminders.Occasion.UNIT, call.callId(), unit, day);
            var people = heads.getOrDefault(unit, List.of()).stream().map(Head::personId).toList();
            write(
                    command,
                    subject,
                    Occasion.ofUnit(command.centreId(), subject.eventId(), at, call.callId(), unit),
                    people,
                    kind);
        }
        var notReached =
                debt.units().stream()
                        .filter(
                                unit ->
                                        heads.getOrDefault(unit, List.of()).stream()
                                                .noneMatch(Head::reachable))
                        .toList();
        if (!notReached.isEmpty()) {
            var subject =
                    new Subject(
                            GivenReminders.Occasion.NOT_REACHED, call.callId(), call.callId(), day);
            writeOffice(command, subject, notReached, at, MessageKind.NOT_REACHED);
        }
    }

    private void tellOffice(Command command, ReminderPlan plan, Debt debt, Instant at) {
        var call = debt.call().callId();
        var subject = new Subject(GivenReminders.Occasion.LIST, call, call, plan.day(at));
        writeOffice(command, subject, debt.units(), at, MessageKind.OWING_LIST);
    }

    private void writeOffice(
            Command command, Subject subject, List<UUID> units, Instant at, MessageKind kind) {
        write(
                command,
                subject,
                Occasion.ofUnits(
                        command.centreId(), subject.eventId(), at, subject.callId(), units),
                addressees.desk(Recipient.OFFICERS),
                kind);
    }

    private void write(
            Command command,
            Subject subject,
            Occasion about,
            Collection<UUID> people,
            MessageKind kind) {
        var recipients =
                people.stream()
                        .filter(person -> given.isFirst(subject, person, command.at()))
                        .collect(Collectors.toMap(person -> person, _ -> kind));
        messages.write(new WriteMessages.Command(about, Map.copyOf(recipients)));
    }
}
