package vn.guongsang.systemtests.ledger;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;
import static vn.guongsang.systemtests.ledger.Invariant.I5;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import vn.guongsang.systemtests.evidence.Rows;

/** I5, first half: exactly one message for each event, person and channel that calls for one. */
final class MessagesAreSentOnce implements Rule {
    private static final Set<String> ENDED = Set.of("SENT", "SUPPRESSED");

    @Override
    public Stream<Violation> check(Picture picture) {
        var desks = Desks.of(picture);
        var due = picture.said().stream().flatMap(said -> Due.of(said, desks)).collect(toSet());
        var rows =
                picture.evidence().messages().stream()
                        .filter(row -> picture.nominationIds().contains(row.nominationId()))
                        .collect(
                                groupingBy(
                                        row ->
                                                new Due(
                                                        row.eventId(),
                                                        row.personId(),
                                                        row.channel())));
        var missing =
                due.stream()
                        .filter(each -> !rows.containsKey(each))
                        .flatMap(each -> broken("no message for " + each));
        var uncalled =
                rows.entrySet().stream()
                        .filter(row -> !due.contains(row.getKey()))
                        .flatMap(row -> broken("nothing calls for " + row.getValue()));
        var wrong = rows.values().stream().flatMap(this::wrong);
        return Stream.of(missing, uncalled, wrong).flatMap(s -> s);
    }

    private Stream<Violation> wrong(List<Rows.Message> same) {
        var twice =
                same.size() > 1
                        ? broken("more than one message: " + same)
                        : Stream.<Violation>empty();
        var stuck =
                same.stream()
                        .filter(row -> !ENDED.contains(row.status()))
                        .flatMap(row -> broken("not sent: " + row));
        return Stream.concat(twice, stuck);
    }

    private static Stream<Violation> broken(String evidence) {
        return Stream.of(new Violation(I5, evidence));
    }
}
