package vn.guongsang.platform.events;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.messaging.Message;
import org.springframework.transaction.PlatformTransactionManager;
import tools.jackson.databind.json.JsonMapper;
import vn.guongsang.platform.envelope.IncomingEvent;
import vn.guongsang.platform.faults.FaultPoints;
import vn.guongsang.platform.inbox.Inbox;
import vn.guongsang.platform.parking.ParkedEvents;

/**
 * Mistakes that others have made with consumers, for proving that our checks would see them. Built
 * in only with the profile {@code faults}, and asleep until switched on.
 */
final class PlantedBugs {

    private PlantedBugs() {}

    /** Takes every event for new. */
    static final class BlindInbox extends Inbox {

        private final FaultPoints faults;

        BlindInbox(JdbcTemplate jdbc, MeterRegistry meters, FaultPoints faults) {
            super(jdbc, meters);
            this.faults = faults;
        }

        @Override
        protected boolean isNew(String consumer, UUID eventId) {
            return super.isNew(consumer, eventId) || faults.misbehaves("no-inbox");
        }
    }

    /** Throws away what cannot be applied. */
    static final class LeakyParking extends ParkedEvents {

        private final FaultPoints faults;

        LeakyParking(
                JdbcTemplate jdbc,
                JsonMapper json,
                PlatformTransactionManager transactions,
                MeterRegistry meters,
                FaultPoints faults) {
            super(jdbc, json, transactions, meters);
            this.faults = faults;
        }

        @Override
        public void park(String consumer, IncomingEvent event, RuntimeException failure) {
            if (!faults.misbehaves("drop-parked")) {
                super.park(consumer, event, failure);
            }
        }
    }

    /** Lets the offset be committed before the work is done. */
    record HastyEffect(Consumer<Message<byte[]>> effect, FaultPoints faults)
            implements Consumer<Message<byte[]>> {

        private static final Duration DAWDLING = Duration.ofSeconds(3);

        @Override
        public void accept(Message<byte[]> message) {
            if (faults.misbehaves("commit-offset-first")) {
                Thread.startVirtualThread(
                        () -> {
                            LockSupport.parkNanos(DAWDLING.toNanos());
                            effect.accept(message);
                        });
            } else {
                effect.accept(message);
            }
        }
    }
}
