package vn.guongsang.platform.outbox;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.guongsang.platform.faults.FaultPoints;

/**
 * Drains one lane of the outbox: the keys side by side, the rows of a key one after the other, each
 * only after the broker has acknowledged the one before. Sending ahead and waiting at the end loses
 * the order when a broker dies (ADR 0001).
 */
class OutboxRelay {

    private static final Logger LOG = LoggerFactory.getLogger(OutboxRelay.class);
    private static final int TRIES_BEFORE_PARKING = 10;

    private final RelayDatabase database;
    private final OutboxTable table;
    private final FactSender sender;
    private final OutboxMeters meters;
    private final FaultPoints faults;
    private final ExecutorService keys;
    private final Set<String> stateTopics;

    OutboxRelay(
            RelayDatabase database,
            OutboxTable table,
            FactSender sender,
            OutboxMeters meters,
            FaultPoints faults,
            ExecutorService keys,
            Set<String> stateTopics) {
        this.database = database;
        this.table = table;
        this.sender = sender;
        this.meters = meters;
        this.faults = faults;
        this.keys = keys;
        this.stateTopics = stateTopics;
    }

    List<Integer> lanesWithWork() {
        return table.lanesWithWork();
    }

    /**
     * Sends what is due, in one transaction that holds the lane; returns how many were
     * acknowledged.
     */
    int drain(int lane) {
        var acknowledged =
                database.transaction()
                        .execute(
                                _ -> {
                                    if (!table.claim(lane)) {
                                        return 0;
                                    }
                                    var rows = table.due(lane);
                                    return rows.isEmpty() ? 0 : send(rows);
                                });
        return acknowledged == null ? 0 : acknowledged;
    }

    private int send(List<OutboxRow> rows) {
        var acknowledged = ConcurrentHashMap.<Long>newKeySet();
        Map<OutboxRow, RuntimeException> failures = new ConcurrentHashMap<>();
        var chains =
                rows.stream()
                        .collect(groupingBy(OutboxRow::key, LinkedHashMap::new, toList()))
                        .values();
        List<Future<?>> running = new ArrayList<>();
        for (var chain : chains) {
            running.add(keys.submit(() -> sendInTurn(chain, acknowledged, failures)));
        }
        running.forEach(OutboxRelay::join);
        faults.reached("relay.acked");
        if (!acknowledged.isEmpty()) {
            table.published(acknowledged, stateTopics);
        }
        failures.forEach(this::settle);
        return acknowledged.size();
    }

    private void sendInTurn(
            List<OutboxRow> chain,
            Set<Long> acknowledged,
            Map<OutboxRow, RuntimeException> failures) {
        for (var row : chain) {
            var begun = System.nanoTime();
            try {
                sender.send(row);
                acknowledged.add(row.seq());
                meters.published(since(begun), Duration.between(row.recordedAt(), Instant.now()));
            } catch (RuntimeException failure) {
                meters.failed(since(begun), SendFailure.of(failure));
                failures.put(row, failure);
                return;
            }
        }
    }

    private void settle(OutboxRow row, RuntimeException failure) {
        if (SendFailure.of(failure) == SendFailure.BROKER) {
            LOG.warn("Kafka does not take events at the moment: {}", failure.getMessage());
            return;
        }
        var tries = row.attempts() + 1;
        LOG.error("Event {} of {} was refused, try {}", row.eventId(), row.topic(), tries, failure);
        if (tries >= TRIES_BEFORE_PARKING) {
            table.park(row, failure.getClass().getName());
        } else {
            table.failed(row, Duration.ofMillis(200L << tries));
        }
    }

    private static Duration since(long begun) {
        return Duration.ofNanos(System.nanoTime() - begun);
    }

    private static void join(Future<?> chain) {
        try {
            chain.get();
        } catch (ExecutionException failure) {
            throw new IllegalStateException(failure.getCause());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }
}
