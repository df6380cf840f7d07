package vn.guongsang.systemtests.ledger;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;
import static vn.guongsang.contracts.Topic.Retention.FOR_EVER;
import static vn.guongsang.systemtests.ledger.Invariant.I3;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import vn.guongsang.contracts.Topic;
import vn.guongsang.systemtests.evidence.LogRecord;

/**
 * I3, second half: the log holds exactly what the outboxes ever held, and a repeated event is the
 * same to the byte. State rows leave the outbox with the broker's answer, so only facts compare.
 */
final class OutboxEqualsLog implements Rule {

    @Override
    public Stream<Violation> check(Picture picture) {
        return Stream.of(
                        repeats(picture.records()),
                        picture.records().stream().flatMap(this::unreadable),
                        Arrays.stream(Topic.values())
                                .filter(topic -> topic.retention() == FOR_EVER)
                                .flatMap(topic -> compare(topic, picture)))
                .flatMap(s -> s);
    }

    private Stream<Violation> compare(Topic topic, Picture picture) {
        var rows =
                picture.evidence().outboxes().getOrDefault(topic.writer(), List.of()).stream()
                        .filter(row -> row.topic().equals(topic.wireName()))
                        .filter(row -> picture.keys().contains(row.messageKey()))
                        .collect(
                                toMap(
                                        row -> row.eventId().toString(),
                                        row -> row,
                                        (first, _) -> first));
        var log =
                picture.records().stream()
                        .filter(record -> record.topic() == topic)
                        .map(LogRecord::id)
                        .collect(toSet());
        return Stream.concat(
                minus(rows.keySet(), log).stream()
                        .map(rows::get)
                        .flatMap(row -> broken("written to the outbox and not in the log: " + row)),
                minus(log, rows.keySet()).stream()
                        .flatMap(id -> broken(topic + " has " + id + " that no outbox ever held")));
    }

    private Stream<Violation> repeats(List<LogRecord> records) {
        return records.stream()
                .collect(groupingBy(r -> r.topic() + " " + r.id()))
                .entrySet()
                .stream()
                .filter(same -> same.getValue().stream().map(this::content).distinct().count() > 1)
                .flatMap(
                        same ->
                                broken(
                                        same.getKey()
                                                + " was said with different bytes at "
                                                + same.getValue().stream()
                                                        .map(LogRecord::place)
                                                        .toList()));
    }

    private Stream<Violation> unreadable(LogRecord record) {
        return Reader.read(record).isPresent()
                ? Stream.empty()
                : broken("not in the published language: " + record.place() + " " + record);
    }

    private List<Object> content(LogRecord record) {
        var envelope =
                record.headers().entrySet().stream()
                        .filter(header -> header.getKey().startsWith("ce_"))
                        .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
        return List.of(String.valueOf(record.key()), String.valueOf(record.value()), envelope);
    }

    private static Set<String> minus(Set<String> all, Set<String> those) {
        var rest = new HashSet<>(all);
        rest.removeAll(those);
        return rest;
    }

    private static Stream<Violation> broken(String evidence) {
        return Stream.of(new Violation(I3, evidence));
    }
}
