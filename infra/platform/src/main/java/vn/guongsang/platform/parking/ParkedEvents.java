package vn.guongsang.platform.parking;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;
import vn.guongsang.platform.envelope.IncomingEvent;

/**
 * Events that a consumer could not apply, in its own database. Later events of the same key wait
 * behind the first, so that order holds; other keys go on. What people do about them is in {@link
 * ParkedKeys} and {@link ParkedEventsView}.
 */
public class ParkedEvents {

    private static final Logger LOG = LoggerFactory.getLogger(ParkedEvents.class);

    private static final String PARK =
            """
            insert into parked_event (consumer, topic, partition, log_offset, message_key, event_id,
                                      event_type, headers, payload, reason)
            values (?, ?, ?, ?, ?, ?, ?, ?::jsonb, ?, ?)
            on conflict (consumer, topic, partition, log_offset) do update
               set state = 'PARKED', reason = excluded.reason, parked_at = clock_timestamp(),
                   settled_at = null
             where parked_event.state = 'REDRIVEN'
            """;
    private static final String SAMPLE =
            """
            select count(*), coalesce(extract(epoch from clock_timestamp() - min(parked_at)), 0)
              from parked_event where state = 'PARKED'
            """;
    // What comes before the first in the same log does not wait for it. Its row is held, so that
    // whoever settles the key has either seen the event that parks behind it, or lets it pass.
    private static final String FIRST_BEFORE =
            """
            select id from parked_event
             where consumer = ? and message_key = ? and state = 'PARKED'
               and not (topic = ? and partition = ? and log_offset > ?)
             order by parked_at, id limit 1 for update
            """;
    private static final String DISCARDED =
            """
            select topic, partition, log_offset from parked_event
             where consumer = ? and state = 'DISCARDED' and log_offset between ? and ?
            """;

    private final JdbcTemplate jdbc;
    private final JsonMapper json;
    private final TransactionTemplate transaction;
    private volatile Sample last = new Sample(0, 0);

    private record Sample(long count, double oldestAge) {}

    /** What became of a parked event. */
    public enum State {
        PARKED,
        REDRIVEN,
        DISCARDED
    }

    private record Position(String topic, int partition, long offset) {
        static Position of(IncomingEvent event) {
            return new Position(event.topic(), event.partition(), event.offset());
        }
    }

    public ParkedEvents(
            JdbcTemplate jdbc,
            JsonMapper json,
            PlatformTransactionManager transactions,
            MeterRegistry meters) {
        this.jdbc = jdbc;
        this.json = json;
        this.transaction = new TransactionTemplate(transactions);
        Gauge.builder("events.parked", () -> last.count())
                .description("Events that wait for a decision")
                .register(meters);
        Gauge.builder("events.parked.oldest.age.seconds", () -> last.oldestAge())
                .description("Age of the event that has waited longest for a decision")
                .register(meters);
    }

    /**
     * Puts an event aside, in a transaction of its own. One that was applied again and fails when
     * everything is read anew waits anew.
     */
    public void park(String consumer, IncomingEvent event, RuntimeException failure) {
        LOG.error("{} cannot apply an event of key {}", consumer, event.key(), failure);
        transaction.executeWithoutResult(_ -> insert(consumer, event, reason(failure)));
    }

    /**
     * Keeps an event from being applied: one that somebody has discarded stays discarded, however
     * often it is read, and one that comes behind a parked one of its key parks behind it.
     */
    public boolean holdsUp(String consumer, IncomingEvent event) {
        return discarded(consumer, List.of(event)) || parksBehind(consumer, event);
    }

    /** Whether these have to be looked at one by one, because {@link #holdsUp} may hold one up. */
    public boolean mayHoldUp(String consumer, List<IncomingEvent> poll) {
        return anyParked(consumer) || discarded(consumer, poll);
    }

    @Scheduled(fixedDelay = 5_000)
    void sample() {
        last =
                jdbc.queryForObject(
                        SAMPLE, (row, _) -> new Sample(row.getLong(1), row.getDouble(2)));
    }

    private boolean parksBehind(String consumer, IncomingEvent event) {
        var first =
                jdbc.queryForList(
                        FIRST_BEFORE,
                        Long.class,
                        consumer,
                        event.key(),
                        event.topic(),
                        event.partition(),
                        event.offset());
        if (first.isEmpty()) {
            return false;
        }
        insert(consumer, event, "behind parked event " + first.getFirst());
        return true;
    }

    private boolean anyParked(String consumer) {
        return Boolean.TRUE.equals(
                jdbc.queryForObject(
                        "select exists (select 1 from parked_event where consumer = ? and state = 'PARKED')",
                        Boolean.class,
                        consumer));
    }

    // Few are ever discarded, and new ones have higher offsets: as a rule this finds nothing.
    private boolean discarded(String consumer, List<IncomingEvent> poll) {
        var offsets = poll.stream().mapToLong(IncomingEvent::offset).summaryStatistics();
        var given =
                jdbc.query(
                        DISCARDED,
                        (row, _) -> new Position(row.getString(1), row.getInt(2), row.getLong(3)),
                        consumer,
                        offsets.getMin(),
                        offsets.getMax());
        return poll.stream().map(Position::of).anyMatch(given::contains);
    }

    private void insert(String consumer, IncomingEvent event, String reason) {
        jdbc.update(
                PARK,
                consumer,
                event.topic(),
                event.partition(),
                event.offset(),
                event.key(),
                event.id().orElse(null),
                event.type().orElse(null),
                json.writeValueAsString(event.headers()),
                event.payload(),
                reason);
    }

    // The class and not the message: a message may quote what somebody wrote.
    private static String reason(Throwable failure) {
        var cause = failure.getCause();
        var name = failure.getClass().getName();
        return cause == null ? name : name + " <- " + cause.getClass().getName();
    }
}
