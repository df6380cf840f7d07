package vn.guongsang.platform.outbox;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;
import vn.guongsang.platform.access.NotFound;
import vn.guongsang.platform.operations.AlreadySettled;
import vn.guongsang.platform.operations.OperationRow;
import vn.guongsang.platform.operations.Payload;
import vn.guongsang.platform.outbox.ParkedFactRow.State;
import vn.guongsang.platform.web.PageRequest;

/**
 * The parked facts of the current centre: the one view through which the run-time role sees the
 * outbox, and changes nothing of it but whether a fact waits. Needs a transaction.
 */
class ParkedFacts {

    private static final String LIST =
            """
            select * from parked_fact
             where (discarded_at is not null) = :discarded and seq > :after
             order by seq limit :limit
            """;

    private final JdbcClient jdbc;
    private final JsonMapper json;

    ParkedFacts(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    List<ParkedFactRow> list(State state, PageRequest page) {
        return jdbc.sql(LIST)
                .param("discarded", state == State.DISCARDED)
                .param("after", page.afterNumber())
                .param("limit", page.limitAndOne())
                .query((row, _) -> summary(row))
                .list();
    }

    ParkedFactDetail one(long id, List<OperationRow> history) {
        return jdbc.sql("select * from parked_fact where seq = ?")
                .param(id)
                .query((row, _) -> detail(row, history))
                .optional()
                .orElseThrow(NotFound::new);
    }

    /** All that wait for a decision; nobody else decides until this transaction ends. */
    List<ParkedFactRow> claimAll() {
        return jdbc.sql(
                        """
                        select * from parked_fact where discarded_at is null
                         order by seq for update
                        """)
                .query((row, _) -> summary(row))
                .list();
    }

    /**
     * One that waits for a decision; nobody else decides until this transaction ends.
     *
     * @throws NotFound if there is none, or it is on its way again
     * @throws AlreadySettled if it was discarded
     */
    ParkedFactRow claim(long id) {
        var fact =
                jdbc.sql("select * from parked_fact where seq = ? for update")
                        .param(id)
                        .query((row, _) -> summary(row))
                        .optional()
                        .orElseThrow(NotFound::new);
        if (fact.state() != State.PARKED) {
            throw new AlreadySettled(fact.state().name());
        }
        return fact;
    }

    /** It gets as many tries as a new one. */
    void release(ParkedFactRow claimed) {
        jdbc.sql(
                        """
                        update parked_fact
                           set attempts = 0, next_attempt_at = null, parked_at = null, parked_reason = null
                         where seq = ?
                        """)
                .param(claimed.id())
                .update();
    }

    /** It never leaves, and those behind it do. */
    void discard(ParkedFactRow claimed) {
        jdbc.sql("update parked_fact set discarded_at = clock_timestamp() where seq = ?")
                .param(claimed.id())
                .update();
    }

    private ParkedFactDetail detail(ResultSet row, List<OperationRow> history) throws SQLException {
        return new ParkedFactDetail(
                summary(row),
                row.getObject("event_id", UUID.class),
                row.getObject("occurred_at", OffsetDateTime.class).toInstant(),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                Payload.of(row.getBytes("payload"), json),
                history);
    }

    private static ParkedFactRow summary(ResultSet row) throws SQLException {
        var discardedAt = discardedAt(row);
        return new ParkedFactRow(
                row.getLong("seq"),
                discardedAt == null ? State.PARKED : State.DISCARDED,
                row.getString("topic"),
                row.getObject("message_key", UUID.class),
                row.getObject("aggregate_id", UUID.class),
                row.getLong("revision"),
                row.getString("event_type"),
                row.getInt("attempts"),
                row.getString("parked_reason"),
                row.getInt("behind"),
                row.getObject("parked_at", OffsetDateTime.class).toInstant(),
                discardedAt);
    }

    private static @Nullable Instant discardedAt(ResultSet row) throws SQLException {
        return Optional.ofNullable(row.getObject("discarded_at", OffsetDateTime.class))
                .map(OffsetDateTime::toInstant)
                .orElse(null);
    }
}
