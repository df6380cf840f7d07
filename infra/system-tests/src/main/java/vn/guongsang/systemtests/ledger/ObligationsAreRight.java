package vn.guongsang.systemtests.ledger;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;
import static vn.guongsang.systemtests.ledger.Invariant.I8;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import vn.guongsang.contracts.CallOpened;
import vn.guongsang.contracts.NominationSubmitted;
import vn.guongsang.contracts.ObligationChanged;
import vn.guongsang.systemtests.evidence.Rows;

/** I8, second half: who sent one owes none, who sent none owes one, and late is late. */
final class ObligationsAreRight implements Rule {
    private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final Set<String> FULFILLED = Set.of("ON_TIME", "LATE");
    private static final Set<String> NO_LONGER_COUNTS =
            Set.of("REJECTED", "WITHDRAWN", "DISCARDED");
    private static final Map<String, Set<String>> NEXT =
            Map.of(
                    // Late at once where nobody has noted yet that the due instant has passed.
                    "OWED", Set.of("ON_TIME", "OVERDUE", "LATE", "WAIVED"),
                    "OVERDUE", Set.of("LATE", "WAIVED", "MISSED"),
                    // Another nomination may take the place of one that no longer counts.
                    "ON_TIME", Set.of("OWED", "OVERDUE", "ON_TIME", "LATE"),
                    "LATE", Set.of("OWED", "OVERDUE", "ON_TIME", "LATE"),
                    "WAIVED", Set.of("OWED"),
                    "MISSED", Set.of("LATE"));

    @Override
    public Stream<Violation> check(Picture picture) {
        return Stream.of(owners(picture), paths(picture), lateness(picture)).flatMap(s -> s);
    }

    private Stream<Violation> owners(Picture picture) {
        var sent =
                picture.nominationIds().stream()
                        .filter(id -> counts(picture, id))
                        .map(picture.nominations()::get)
                        .map(Rows.Nomination::unitId)
                        .collect(toSet());
        return picture.evidence().obligations().stream()
                .filter(row -> row.callId().equals(picture.run().callId()))
                .filter(row -> !row.status().equals("WAIVED"))
                .filter(row -> FULFILLED.contains(row.status()) != sent.contains(row.unitId()))
                .flatMap(row -> broken(row + ", sent one: " + sent.contains(row.unitId())));
    }

    private static boolean counts(Picture picture, UUID id) {
        var row = picture.nominations().get(id);
        return row != null
                && !NO_LONGER_COUNTS.contains(row.status())
                && Standing.byLog(picture, id)
                        .filter(s -> !NO_LONGER_COUNTS.contains(s))
                        .isPresent();
    }

    private Stream<Violation> paths(Picture picture) {
        return picture.said().stream()
                .flatMap(said -> said.as(ObligationChanged.class).stream())
                .collect(groupingBy(ObligationChanged::obligationId))
                .values()
                .stream()
                .flatMap(this::path);
    }

    private Stream<Violation> path(List<ObligationChanged> changes) {
        var status = "OWED";
        for (var change : changes) {
            var opening = change.revision() == 1 && change.status().equals("OWED");
            if (!opening && !NEXT.getOrDefault(status, Set.of()).contains(change.status())) {
                return broken("no step leads from " + status + " to " + change);
            }
            status = change.status();
        }
        return Stream.empty();
    }

    private Stream<Violation> lateness(Picture picture) {
        var due =
                picture.said().stream()
                        .flatMap(said -> said.as(CallOpened.class).stream())
                        .map(CallOpened::dueBefore)
                        .findFirst()
                        .orElse(Instant.MAX);
        var arrived =
                submissions(picture)
                        .filter(said -> said.round() == 1)
                        .collect(
                                toMap(
                                        NominationSubmitted::nominationId,
                                        said -> arrival(said, picture),
                                        (first, _) -> first));
        return submissions(picture)
                .filter(
                        said -> {
                            var first = arrived.getOrDefault(said.nominationId(), said.at());
                            return said.late() == first.isBefore(due);
                        })
                .flatMap(said -> broken(said + " with a call that was due before " + due));
    }

    /** What came on paper arrived on the day that is written on it. */
    private static Instant arrival(NominationSubmitted said, Picture picture) {
        return Optional.ofNullable(picture.nominations().get(said.nominationId()))
                .map(Rows.Nomination::receivedOn)
                .map(day -> day.atStartOfDay(ZONE).toInstant())
                .orElse(said.at());
    }

    private static Stream<NominationSubmitted> submissions(Picture picture) {
        return picture.said().stream().flatMap(said -> said.as(NominationSubmitted.class).stream());
    }

    private static Stream<Violation> broken(String evidence) {
        return Stream.of(new Violation(I8, evidence));
    }
}
