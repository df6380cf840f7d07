package vn.guongsang.platform.outbox;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * The relay's SQL. Rows are chosen by their state, never by a cursor: a late commit has a low
 * number.
 */
class OutboxTable {

    static final int BATCH = 500;

    private static final String LANES =
            """
            select distinct lane from outbox
             where published_at is null and parked_at is null
               and (next_attempt_at is null or next_attempt_at <= now())
            """;

    // A row waits behind every earlier row of its key that is backing off or parked; for one that
    // was discarded nobody waits.
    private static final String DUE =
            """
            select * from outbox o
             where lane = ? and published_at is null and discarded_at is null
               and not exists (select 1 from outbox b
                                where b.message_key = o.message_key and b.seq <= o.seq
                                  and b.published_at is null and b.discarded_at is null
                                  and b.attempts > 0
                                  and (b.parked_at is not null or b.next_attempt_at > now()))
             order by seq limit %d
            """
                    .formatted(BATCH);

    private final JdbcTemplate jdbc;

    OutboxTable(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    List<Integer> lanesWithWork() {
        return jdbc.queryForList(LANES, Integer.class);
    }

    /**
     * Whether this transaction alone may drain the lane; given back at its end, however it ends.
     */
    boolean claim(int lane) {
        return Boolean.TRUE.equals(
                jdbc.queryForObject(
                        "select pg_try_advisory_xact_lock(hashtext('outbox'), ?)",
                        Boolean.class,
                        lane));
    }

    List<OutboxRow> due(int lane) {
        return jdbc.query(DUE, (row, _) -> read(row), lane);
    }

    /** Facts stay for a while so that they can be sent again; states need not. */
    void published(Collection<Long> seqs, Collection<String> stateTopics) {
        var numbers = seqs.toArray(Long[]::new);
        var topics = stateTopics.toArray(String[]::new);
        jdbc.update("delete from outbox where seq = any(?) and topic = any(?)", numbers, topics);
        jdbc.update(
                "update outbox set published_at = clock_timestamp() where seq = any(?)",
                (Object) numbers);
    }

    void failed(OutboxRow row, Duration wait) {
        jdbc.update(
                "update outbox set attempts = attempts + 1, next_attempt_at = now() + make_interval(secs => ?) where seq = ?",
                wait.toMillis() / 1000.0,
                row.seq());
    }

    void park(OutboxRow row, String reason) {
        jdbc.update(
                "update outbox set attempts = attempts + 1, parked_at = now(), parked_reason = ? where seq = ?",
                reason,
                row.seq());
    }

    /** Forgets what was published or discarded longer ago than this. */
    int purge(Duration age) {
        var seconds = (double) age.toSeconds();
        return jdbc.update(
                """
                delete from outbox where published_at < now() - make_interval(secs => ?)
                                      or discarded_at < now() - make_interval(secs => ?)
                """,
                seconds,
                seconds);
    }

    private static OutboxRow read(ResultSet row) throws SQLException {
        return new OutboxRow(
                row.getLong("seq"),
                row.getObject("event_id", UUID.class),
                row.getObject("centre_id", UUID.class),
                row.getString("topic"),
                row.getObject("message_key", UUID.class),
                row.getObject("aggregate_id", UUID.class),
                row.getLong("revision"),
                row.getString("event_type"),
                row.getBytes("payload"),
                row.getObject("causation_id", UUID.class),
                row.getString("traceparent"),
                row.getTimestamp("occurred_at").toInstant(),
                row.getTimestamp("recorded_at").toInstant(),
                row.getInt("attempts"));
    }
}
