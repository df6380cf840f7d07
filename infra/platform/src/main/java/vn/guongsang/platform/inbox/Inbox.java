package vn.guongsang.platform.inbox;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.JdbcTemplate;

/** Remembers which events a consumer has dealt with, in the transaction of their effect. */
public class Inbox {

    private static final Logger LOG = LoggerFactory.getLogger(Inbox.class);

    private final JdbcTemplate jdbc;
    private final MeterRegistry meters;

    public Inbox(JdbcTemplate jdbc, MeterRegistry meters) {
        this.jdbc = jdbc;
        this.meters = meters;
    }

    /** Lets a consumer's repeats be counted from zero, so that the first one is seen as a rise. */
    public void expect(String consumer) {
        duplicates(consumer);
    }

    /** Does the work unless this consumer has dealt with this event before. */
    public void once(String consumer, UUID eventId, Runnable work) {
        if (isNew(consumer, eventId)) {
            work.run();
            LOG.info("{} has dealt with event {}", consumer, eventId);
        } else {
            duplicates(consumer).increment();
        }
    }

    private Counter duplicates(String consumer) {
        return meters.counter("inbox.duplicates", "consumer", consumer);
    }

    // Insert first: two deliveries at once meet at the primary key, and the second waits for the
    // first.
    protected boolean isNew(String consumer, UUID eventId) {
        return jdbc.update(
                        "insert into inbox (consumer, event_id) values (?, ?) on conflict do nothing",
                        consumer,
                        eventId)
                == 1;
    }
}
