package vn.guongsang.systemtests.ledger;

import static vn.guongsang.systemtests.ledger.Invariant.I7;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import vn.guongsang.contracts.Topic.Service;
import vn.guongsang.systemtests.evidence.Rows;

/**
 * I7, second half: what the test has poisoned is parked once by each service it concerns, and
 * nothing else is parked, unless it waits behind a poison of its key.
 */
final class ParkedIsAccountedFor implements Rule {

    @Override
    public Stream<Violation> check(Picture picture) {
        return Stream.of(missing(picture), unexpected(picture), outboxes(picture)).flatMap(s -> s);
    }

    private Stream<Violation> missing(Picture picture) {
        return picture.run().poisons().stream()
                .flatMap(
                        poison ->
                                Arrays.stream(Service.values())
                                        .flatMap(service -> parked(poison, service, picture)));
    }

    private Stream<Violation> parked(Run.Poison poison, Service service, Picture picture) {
        var found = rows(service, picture).filter(row -> is(poison, row)).toList();
        var expected = poison.parkedBy().contains(service) ? 1 : 0;
        var consumers = found.stream().map(Rows.Parked::consumer).distinct().count();
        return consumers >= expected
                        && consumers == found.size()
                        && (expected > 0 || consumers == 0)
                ? Stream.empty()
                : broken("%s has parked %s as %s".formatted(service, poison, found));
    }

    private Stream<Violation> unexpected(Picture picture) {
        return Arrays.stream(Service.values())
                .flatMap(
                        service ->
                                rows(service, picture)
                                        .filter(row -> row.state().equals("PARKED"))
                                        .filter(
                                                row ->
                                                        picture.keys()
                                                                .contains(
                                                                        String.valueOf(
                                                                                row.messageKey())))
                                        .filter(row -> !explained(row, picture))
                                        .flatMap(row -> broken(service + " has parked " + row)));
    }

    /** Nothing of a run may be left behind in an outbox either. */
    private Stream<Violation> outboxes(Picture picture) {
        return picture.evidence().outboxes().values().stream()
                .flatMap(List::stream)
                .filter(Rows.Outgoing::parked)
                .filter(row -> picture.keys().contains(row.messageKey()))
                .flatMap(row -> broken("parked in the outbox: " + row));
    }

    private static boolean explained(Rows.Parked row, Picture picture) {
        return picture.run().poisons().stream()
                .anyMatch(poison -> is(poison, row) || poison.key().equals(row.messageKey()));
    }

    private static boolean is(Run.Poison poison, Rows.Parked row) {
        return poison.eventId().equals(row.eventId());
    }

    private static Stream<Rows.Parked> rows(Service service, Picture picture) {
        return picture.evidence().parked().getOrDefault(service, List.of()).stream();
    }

    private static Stream<Violation> broken(String evidence) {
        return Stream.of(new Violation(I7, evidence));
    }
}
