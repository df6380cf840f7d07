package vn.guongsang.platform.outbox;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.kafka.core.KafkaTemplate;
import vn.guongsang.contracts.Fact;
import vn.guongsang.platform.faults.FaultPoints;

/**
 * Mistakes that others have made with an outbox, for proving that our checks would see them. Built
 * in only with the profile {@code faults}, and asleep until switched on.
 */
final class PlantedBugs {

    private PlantedBugs() {}

    /** Forgets every fifth fact. */
    record ForgetfulOutbox(Outbox outbox, FaultPoints faults, AtomicLong count) implements Outbox {

        private static final int FORGOTTEN = 5;

        @Override
        public void append(Fact fact) {
            if (!faults.misbehaves("skip-append") || count.incrementAndGet() % FORGOTTEN != 0) {
                outbox.append(fact);
            }
        }
    }

    /** Takes a record for sent as soon as it is handed over. */
    static final class HastySender extends FactSender {

        private final FaultPoints faults;

        HastySender(KafkaTemplate<Object, Object> kafka, String source, FaultPoints faults) {
            super(kafka, source, faults);
            this.faults = faults;
        }

        @Override
        void send(OutboxRow row) {
            if (faults.misbehaves("mark-before-ack")) {
                dispatch(row).exceptionally(_ -> null);
            } else {
                super.send(row);
            }
        }
    }

    /** Reads by a cursor, which skips what commits late; or turns the order round. */
    static final class CarelessTable extends OutboxTable {

        private final FaultPoints faults;
        private final Map<Integer, Long> cursors = new ConcurrentHashMap<>();

        CarelessTable(JdbcTemplate jdbc, FaultPoints faults) {
            super(jdbc);
            this.faults = faults;
        }

        @Override
        List<OutboxRow> due(int lane) {
            var rows = super.due(lane);
            if (faults.misbehaves("cursor-by-id")) {
                var cursor = cursors.getOrDefault(lane, 0L);
                rows = rows.stream().filter(row -> row.seq() > cursor).toList();
            }
            rows.forEach(row -> cursors.merge(lane, row.seq(), Math::max));
            return faults.misbehaves("swap-events") ? rows.reversed() : rows;
        }
    }
}
