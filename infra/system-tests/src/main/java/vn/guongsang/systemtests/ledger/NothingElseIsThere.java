package vn.guongsang.systemtests.ledger;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;
import static vn.guongsang.systemtests.ledger.Invariant.I2;

import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import vn.guongsang.systemtests.client.Command;
import vn.guongsang.systemtests.client.Entry;
import vn.guongsang.systemtests.evidence.Rows;

/** I2: every row has its cause in the ledger; a request of unknown end explains at most one row. */
final class NothingElseIsThere implements Rule {

    @Override
    public Stream<Violation> check(Picture picture) {
        return Stream.of(uncaused(picture), tooOften(picture), orphans(picture)).flatMap(s -> s);
    }

    private Stream<Violation> uncaused(Picture picture) {
        var answered =
                picture.entries(Command.CREATE)
                        .flatMap(entry -> entry.nominationId().stream())
                        .collect(toSet());
        var unknown =
                picture.entries(Command.CREATE)
                        .filter(Entry::unknown)
                        .map(entry -> Objects.requireNonNull(entry.intent().unitId()))
                        .collect(groupingBy(unit -> unit, counting()));
        return picture.nominations().values().stream()
                .filter(row -> !answered.contains(row.nominationId()))
                .collect(groupingBy(Rows.Nomination::unitId))
                .entrySet()
                .stream()
                .filter(e -> e.getValue().size() > unknown.getOrDefault(e.getKey(), 0L))
                .flatMap(e -> broken("nobody asked for " + e.getValue()));
    }

    private Stream<Violation> tooOften(Picture picture) {
        return picture.nominations().values().stream()
                .filter(row -> picture.entries(row.nominationId(), Command.CREATE).count() > 0)
                .flatMap(
                        row -> {
                            var asked = Steps.of(picture, row.nominationId()).signOffs();
                            return row.round() <= asked.possible()
                                    ? Stream.empty()
                                    : broken("round without a sign-off: " + row + ", " + asked);
                        });
    }

    /** No service may hold anything about a nomination that its owner does not know. */
    private Stream<Violation> orphans(Picture picture) {
        var evidence = picture.evidence();
        var known =
                evidence.nominations().stream().map(Rows.Nomination::nominationId).collect(toSet());
        return Stream.of(
                        orphans(
                                "progress",
                                evidence.progress().stream().map(Rows.Progress::nominationId),
                                known),
                        orphans(
                                "case",
                                evidence.cases().stream().map(Rows.Case::nominationId),
                                known),
                        orphans(
                                "proposal",
                                evidence.proposals().stream().map(Rows.Proposal::nominationId),
                                known),
                        orphans(
                                "message",
                                evidence.messages().stream()
                                        .map(Rows.Message::nominationId)
                                        .filter(Objects::nonNull),
                                known),
                        orphans(
                                "cell entry",
                                evidence.cellNominations().stream()
                                        .map(Rows.CellNomination::nominationId),
                                known))
                .flatMap(s -> s);
    }

    private static Stream<Violation> orphans(String what, Stream<UUID> ids, Set<UUID> known) {
        return ids.filter(id -> !known.contains(id))
                .flatMap(id -> broken("a " + what + " of a nomination that does not exist: " + id));
    }

    private static Stream<Violation> broken(String evidence) {
        return Stream.of(new Violation(I2, evidence));
    }
}
