package vn.guongsang.platform.rebuild;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.TimeoutException;
import vn.guongsang.platform.envelope.IncomingEvent;

/**
 * The last few events, while nobody writes the live tables. Their consumers may have applied more
 * than they have committed, but never more than is on the log: so the copy goes to its end. The
 * consumers then come to what is left of it once more, which changes nothing.
 */
class LastStretch {

    private static final int LONGEST = 1_000;
    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private final ProjectionLog log;
    private final RebuildTable table;
    private final Replay replay;
    private final CopyTables tables;

    LastStretch(ProjectionLog log, RebuildTable table, Replay replay, CopyTables tables) {
        this.log = log;
        this.table = table;
        this.replay = replay;
        this.tables = tables;
    }

    /**
     * From now until the running transaction ends, live tables and copy have seen the same. Where
     * the copy is read from is not moved: what was live may not have seen the end.
     *
     * @throws RebuildRefused.Behind if that takes too long, or depends on what the live consumer is
     *     about to park
     */
    void go(Rebuild rebuild) {
        tables.holdLive(rebuild.name());
        var events = untilTheEnd(rebuild);
        if (replay.mayBeParked(rebuild, events)) {
            throw new RebuildRefused.Behind(rebuild.name());
        }
        replay.apply(rebuild, events);
        replay.applyRedriven(rebuild);
    }

    private List<IncomingEvent> untilTheEnd(Rebuild rebuild) {
        try (var reader = log.reader()) {
            var open = new HashMap<>(table.positions(rebuild));
            reader.endOffsets(open.keySet(), PATIENCE)
                    .forEach(
                            (partition, end) ->
                                    open.computeIfPresent(
                                            partition, (_, position) -> position.aimedAt(end)));
            open.values().removeIf(Position::isThere);
            var left = open.values().stream().mapToLong(each -> each.target() - each.next()).sum();
            if (left > LONGEST) {
                throw new RebuildRefused.Behind(rebuild.name());
            }
            return read(rebuild, reader, open);
        } catch (TimeoutException away) {
            throw new RebuildRefused.Behind(rebuild.name());
        }
    }

    private static List<IncomingEvent> read(
            Rebuild rebuild,
            KafkaConsumer<String, byte[]> reader,
            Map<TopicPartition, Position> open) {
        var events = new ArrayList<IncomingEvent>();
        var begun = System.nanoTime();
        reader.assign(open.keySet());
        open.forEach((partition, position) -> reader.seek(partition, position.next()));
        while (open.entrySet().stream()
                .anyMatch(each -> reader.position(each.getKey()) < each.getValue().target())) {
            if (System.nanoTime() - begun > PATIENCE.toNanos()) {
                throw new RebuildRefused.Behind(rebuild.name());
            }
            reader.poll(Duration.ofMillis(100)).forEach(each -> events.add(IncomingEvent.of(each)));
        }
        return events;
    }
}
