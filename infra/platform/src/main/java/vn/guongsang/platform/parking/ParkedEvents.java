package vn.guongsang.platform.parking;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;
import vn.guongsang.platform.envelope.IncomingEvent;

/**
 * Events that a consumer could not apply, in its own database. Later events of the same key wait
 * behind the first, so that order holds; other keys go on.
 */
public class ParkedEvents {

    private static final Logger LOG = LoggerFactory.getLogger(ParkedEvents.class);

    private static final String PARK =
            """
            insert into parked_event (consumer, topic, partition, log_offset, message_key, event_id,
                                      event_type, headers, payload, reason)
            values (?, ?, ?, ?, ?, ?, ?, ?::jsonb, ?, ?)
            on conflict (consumer, topic, partition, log_offset) do nothing
            """;
    private static final String SAMPLE =
            """
            select count(*), coalesce(extract(epoch from clock_timestamp() - min(parked_at)), 0)
              from parked_event where state = 'PARKED'
            """;
    private static final String WAITING_WITH =
            """
            select w.* from parked_event w
              join parked_event chosen using (consumer, message_key)
             where chosen.id = ? and w.state = 'PARKED'
             order by w.id
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

    /** A parked event without its contents, for a list. */
    public record Summary(
            long id,
            String consumer,
            String topic,
            String key,
            @Nullable String eventType,
            String reason,
            Instant parkedAt) {}

    /** A parked event, ready to be applied again. */
    public record Waiting(long id, String consumer, IncomingEvent event) {}

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

    /** Puts an event aside, in a transaction of its own. */
    public void park(String consumer, IncomingEvent event, RuntimeException failure) {
        LOG.error("{} cannot apply an event of key {}", consumer, event.key(), failure);
        transaction.executeWithoutResult(_ -> insert(consumer, event, reason(failure)));
    }

    /** Parks an event behind an earlier one of its key; false if none is there. */
    public boolean holdsUp(String consumer, IncomingEvent event) {
        var first =
                jdbc.queryForObject(
                        "select min(id) from parked_event where consumer = ? and message_key = ? and state = 'PARKED'",
                        Long.class,
                        consumer,
                        event.key());
        if (first == null) {
            return false;
        }
        insert(consumer, event, "behind parked event " + first);
        return true;
    }

    /** Whether any key of this consumer waits. */
    public boolean holdsUpAny(String consumer) {
        return Boolean.TRUE.equals(
                jdbc.queryForObject(
                        "select exists (select 1 from parked_event where consumer = ? and state = 'PARKED')",
                        Boolean.class,
                        consumer));
    }

    /** The events that wait, oldest first, at most a thousand. */
    public List<Summary> waiting() {
        return jdbc.query(
                "select * from parked_event where state = 'PARKED' order by id limit 1000",
                (row, _) ->
                        new Summary(
                                row.getLong("id"),
                                row.getString("consumer"),
                                row.getString("topic"),
                                row.getString("message_key"),
                                row.getString("event_type"),
                                row.getString("reason"),
                                row.getTimestamp("parked_at").toInstant()));
    }

    /**
     * The events that wait under the same key as the given one, in the order in which they came:
     * offsets of two topics do not compare.
     */
    public List<Waiting> waitingWith(long id) {
        return jdbc.query(WAITING_WITH, (row, _) -> read(row), id);
    }

    /** Notes that a parked event needs nothing more. */
    public void settle(long id, State state) {
        jdbc.update(
                "update parked_event set state = ?, settled_at = clock_timestamp() where id = ? and state = 'PARKED'",
                state.name(),
                id);
    }

    @Scheduled(fixedDelay = 5_000)
    void sample() {
        last =
                jdbc.queryForObject(
                        SAMPLE, (row, _) -> new Sample(row.getLong(1), row.getDouble(2)));
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

    private Waiting read(ResultSet row) throws SQLException {
        var event =
                new IncomingEvent(
                        row.getString("topic"),
                        row.getInt("partition"),
                        row.getLong("log_offset"),
                        row.getString("message_key"),
                        json.readValue(
                                row.getString("headers"),
                                new TypeReference<Map<String, String>>() {}),
                        row.getBytes("payload"),
                        row.getTimestamp("parked_at").toInstant());
        return new Waiting(row.getLong("id"), row.getString("consumer"), event);
    }

    // The class and not the message: a message may quote what somebody wrote.
    private static String reason(Throwable failure) {
        var cause = failure.getCause();
        var name = failure.getClass().getName();
        return cause == null ? name : name + " <- " + cause.getClass().getName();
    }
}
