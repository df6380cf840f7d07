package vn.guongsang.platform.rebuild;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import vn.guongsang.platform.envelope.IncomingEvent;
import vn.guongsang.platform.events.Outage;

/**
 * Reads the log for a copy, up to where the live consumers are. Each poll is one transaction, which
 * moves the position too: whenever it ends, rows and position fit.
 */
class FollowLog {

    private static final Duration POLL = Duration.ofMillis(500);

    private final ProjectionLog log;
    private final RebuildTable table;
    private final Replay replay;
    private final TransactionTemplate ofItsOwn;
    private final Executor threads = Executors.newVirtualThreadPerTaskExecutor();

    private record Move(long from, long to) {}

    FollowLog(
            ProjectionLog log,
            RebuildTable table,
            Replay replay,
            PlatformTransactionManager transactions) {
        this.log = log;
        this.table = table;
        this.replay = replay;
        this.ofItsOwn = new TransactionTemplate(transactions);
        ofItsOwn.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /**
     * Returns when the copy is where the live consumers were at the beginning.
     *
     * @param readers how many read at once; those of one partition number go together, since all
     *     that is said of one key has the same number on every topic
     */
    void follow(Rebuild rebuild, int readers, Pace pace) {
        var targets = log.committed(rebuild.model());
        ofItsOwn.executeWithoutResult(_ -> table.aim(rebuild, targets));
        var open = new HashMap<>(table.positions(rebuild));
        open.values().removeIf(Position::isThere);
        var reading =
                IntStream.range(0, readers)
                        .mapToObj(
                                reader -> {
                                    var share = new HashMap<>(open);
                                    share.keySet()
                                            .removeIf(each -> each.partition() % readers != reader);
                                    return CompletableFuture.runAsync(
                                            () -> read(rebuild, share, pace), threads);
                                })
                        .toArray(CompletableFuture[]::new);
        try {
            CompletableFuture.allOf(reading).join();
        } catch (CompletionException failure) {
            throw failure.getCause() instanceof RuntimeException cause ? cause : failure;
        }
    }

    private void read(Rebuild rebuild, Map<TopicPartition, Position> open, Pace pace) {
        if (open.isEmpty()) {
            return;
        }
        try (var reader = log.reader()) {
            reader.assign(open.keySet());
            open.forEach((partition, position) -> reader.seek(partition, position.next()));
            while (!open.isEmpty()) {
                pace.next();
                poll(rebuild, reader, open);
            }
        }
    }

    private void poll(
            Rebuild rebuild,
            KafkaConsumer<String, byte[]> reader,
            Map<TopicPartition, Position> open) {
        var events = new ArrayList<IncomingEvent>();
        for (var each : reader.poll(POLL)) {
            var position = open.get(new TopicPartition(each.topic(), each.partition()));
            if (position != null && each.offset() < position.target()) {
                events.add(IncomingEvent.of(each));
            }
        }
        var moves = new HashMap<TopicPartition, Move>();
        open.forEach(
                (partition, position) -> {
                    // Beyond the last record where compaction has left a gap.
                    var to = Math.min(reader.position(partition), position.target());
                    if (to > position.next()) {
                        moves.put(partition, new Move(position.next(), to));
                    }
                });
        write(rebuild, events, moves);
        moves.forEach(
                (partition, move) ->
                        open.computeIfPresent(
                                partition, (_, position) -> position.movedTo(move.to())));
        open.values().removeIf(Position::isThere);
        var done = new HashSet<>(reader.assignment());
        done.removeAll(open.keySet());
        reader.pause(done);
    }

    private void write(
            Rebuild rebuild, List<IncomingEvent> events, Map<TopicPartition, Move> moves) {
        if (moves.isEmpty()) {
            return;
        }
        try {
            apply(rebuild, events, moves);
        } catch (RuntimeException failure) {
            if (Outage.causes(failure) || failure instanceof CopyGone) {
                throw failure;
            }
            throw events.stream()
                    .filter(each -> !canBeApplied(rebuild, each))
                    .findFirst()
                    .map(each -> new ReplayFailed(each, failure))
                    .orElseThrow(() -> failure);
        }
    }

    private void apply(
            Rebuild rebuild, List<IncomingEvent> events, Map<TopicPartition, Move> moves) {
        ofItsOwn.executeWithoutResult(
                _ -> {
                    table.requireCopy(rebuild);
                    replay.apply(rebuild, events);
                    moves.forEach(
                            (partition, move) ->
                                    table.move(rebuild, partition, move.from(), move.to()));
                });
    }

    private boolean canBeApplied(Rebuild rebuild, IncomingEvent event) {
        try {
            ofItsOwn.executeWithoutResult(
                    transaction -> {
                        transaction.setRollbackOnly();
                        table.requireCopy(rebuild);
                        replay.apply(rebuild, List.of(event));
                    });
            return true;
        } catch (RuntimeException _) {
            return false;
        }
    }
}
