package vn.guongsang.systemtests.ledger;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;
import static vn.guongsang.systemtests.ledger.Invariant.I5;

import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import vn.guongsang.contracts.CallOpened;
import vn.guongsang.contracts.ObligationChanged;
import vn.guongsang.contracts.PersonState;
import vn.guongsang.systemtests.evidence.Rows;

/** I5: who is reminded heads a unit that the call asks, and hears it once on each way. */
final class RemindersAreOwed implements Rule {
    private static final Set<String> REMINDERS = Set.of("REMINDER", "OVERDUE");

    @Override
    public Stream<Violation> check(Picture picture) {
        var callId = picture.run().callId();
        var asked = asked(picture);
        var heads =
                picture.said().stream()
                        .flatMap(said -> said.as(PersonState.class).stream())
                        .filter(PersonState::leader)
                        .map(person -> person.personId() + " " + person.unitId())
                        .collect(toSet());
        var reminders =
                picture.evidence().messages().stream()
                        .filter(row -> REMINDERS.contains(row.kind()))
                        .filter(row -> callId.equals(row.callId()))
                        .toList();
        var wrong =
                reminders.stream()
                        .filter(
                                row ->
                                        row.unitId() == null
                                                || !asked.contains(row.unitId())
                                                || !heads.contains(
                                                        row.personId() + " " + row.unitId()))
                        .map(row -> new Violation(I5, "nobody to remind: " + row));
        var twice =
                reminders.stream().collect(groupingBy(RemindersAreOwed::key)).values().stream()
                        .filter(same -> same.size() > 1)
                        .map(same -> new Violation(I5, "reminded twice: " + same));
        return Stream.concat(wrong, twice);
    }

    private static Set<UUID> asked(Picture picture) {
        var asked = new HashSet<UUID>();
        for (var said : picture.said()) {
            said.as(CallOpened.class).ifPresent(call -> asked.addAll(call.owingUnitIds()));
            said.as(ObligationChanged.class).ifPresent(change -> asked.add(change.unitId()));
        }
        return asked;
    }

    private static Due key(Rows.Message row) {
        return new Due(row.eventId(), row.personId(), row.channel());
    }
}
