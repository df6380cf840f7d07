package vn.guongsang.systemtests.ledger;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;
import static vn.guongsang.contracts.Topic.Retention.FOR_EVER;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import vn.guongsang.contracts.EventType;
import vn.guongsang.contracts.Topic;
import vn.guongsang.systemtests.client.Command;
import vn.guongsang.systemtests.client.Entry;
import vn.guongsang.systemtests.evidence.Evidence;
import vn.guongsang.systemtests.evidence.LogRecord;
import vn.guongsang.systemtests.evidence.Rows;

/** The evidence as far as it concerns one run, put in order for the rules. */
final class Picture {
    private final Run run;
    private final Evidence evidence;
    private final Map<UUID, Rows.Nomination> nominations;
    private final Set<UUID> nominationIds;
    private final Set<String> keys;
    private final List<LogRecord> records;
    private final List<Said> said;
    private final Map<UUID, List<Said>> byNomination;

    Picture(Run run, Evidence evidence) {
        this.run = run;
        this.evidence = evidence;
        this.nominations =
                index(
                        evidence.nominations().stream()
                                .filter(row -> row.callId().equals(run.callId())),
                        Rows.Nomination::nominationId);
        var readable = evidence.log().stream().flatMap(r -> Reader.read(r).stream()).toList();
        this.nominationIds = nominationIds(readable);
        this.keys = nominationIds.stream().map(UUID::toString).collect(toSet());
        keys.add(run.callId().toString());
        this.records = evidence.log().stream().filter(this::concerns).toList();
        this.said = firstOccurrences(readable.stream().filter(s -> concerns(s.record())).toList());
        this.byNomination =
                said.stream()
                        .filter(s -> nominationIds.contains(subject(s)))
                        .collect(groupingBy(Picture::subject));
    }

    Run run() {
        return run;
    }

    Evidence evidence() {
        return evidence;
    }

    /** Nominations that the run is about, by the word of the store, of the log or of a caller. */
    Set<UUID> nominationIds() {
        return nominationIds;
    }

    /** The rows of this call. */
    Map<UUID, Rows.Nomination> nominations() {
        return nominations;
    }

    /** Record keys of this run. */
    Set<String> keys() {
        return keys;
    }

    /**
     * All records of this run with their repeats, without those that the test itself has put in.
     */
    List<LogRecord> records() {
        return records;
    }

    /** What was said in this run, each once, in the order of the log of each partition. */
    List<Said> said() {
        return said;
    }

    /** What was said about one nomination, each once. */
    Stream<Said> saidOf(UUID nominationId, Topic... topics) {
        var among = Set.of(topics);
        return byNomination.getOrDefault(nominationId, List.of()).stream()
                .filter(s -> among.contains(s.record().topic()));
    }

    long count(UUID nominationId, EventType type) {
        return saidOf(nominationId, type.topic()).filter(s -> s.type() == type).count();
    }

    Stream<Entry> entries(Command command) {
        return run.ledger().entries().stream().filter(e -> e.intent().command() == command);
    }

    Stream<Entry> entries(UUID nominationId, Command command) {
        return entries(command).filter(e -> e.nominationId().equals(Optional.of(nominationId)));
    }

    /** Whether a record belongs to this run: the shared state topics belong to every run. */
    private boolean concerns(LogRecord record) {
        var shared = record.topic() == Topic.UNIT_STATE || record.topic() == Topic.PERSON_STATE;
        var injected = run.poisons().stream().anyMatch(p -> p.eventId().equals(record.id()));
        return !injected && (shared || keys.contains(String.valueOf(record.key())));
    }

    private Set<UUID> nominationIds(List<Said> readable) {
        var ids = new HashSet<>(nominations.keySet());
        run.ledger().entries().stream()
                .flatMap(
                        e ->
                                e.intent().command() == Command.OTHER
                                        ? Stream.empty()
                                        : e.nominationId().stream())
                .forEach(ids::add);
        readable.stream()
                .filter(s -> s.record().topic().retention() == FOR_EVER)
                .filter(s -> s.outline().filter(o -> o.callId().equals(run.callId())).isPresent())
                .map(Picture::subject)
                .forEach(ids::add);
        return ids;
    }

    private static List<Said> firstOccurrences(List<Said> readable) {
        var ids = new HashSet<String>();
        var first = new ArrayList<Said>();
        for (var each : readable) {
            if (ids.add(each.record().topic() + each.record().id())) {
                first.add(each);
            }
        }
        return List.copyOf(first);
    }

    private static UUID subject(Said said) {
        return said.fact() == null
                ? UUID.fromString(said.record().subject())
                : said.fact().aggregateId();
    }

    private static <K, V> Map<K, V> index(Stream<V> rows, Function<V, K> key) {
        var map = new LinkedHashMap<K, V>();
        rows.forEach(row -> map.put(Objects.requireNonNull(key.apply(row)), row));
        return map;
    }
}
