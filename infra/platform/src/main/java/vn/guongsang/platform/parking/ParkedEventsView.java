package vn.guongsang.platform.parking;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;
import vn.guongsang.platform.access.Actor;
import vn.guongsang.platform.access.NotFound;
import vn.guongsang.platform.operations.Operation.Thing;
import vn.guongsang.platform.operations.OperationLog;
import vn.guongsang.platform.operations.OperationRow;
import vn.guongsang.platform.operations.Operators;
import vn.guongsang.platform.operations.Payload;
import vn.guongsang.platform.parking.ParkedEvents.State;
import vn.guongsang.platform.web.Page;
import vn.guongsang.platform.web.PageRequest;

/**
 * The parked events whose envelope names the caller's centre. The table has no fence, because
 * consumers work for all centres; these queries name the centre instead.
 */
public class ParkedEventsView {

    private static final String LIST =
            """
            select * from parked_event
             where centre_id = current_centre() and state = :state and id > :after
             order by id limit :limit
            """;
    private static final String ONE =
            """
            select p.*,
                   count(w.id) filter (where (w.parked_at, w.id) < (p.parked_at, p.id)) as before,
                   count(w.id) filter (where (w.parked_at, w.id) > (p.parked_at, p.id)) as behind
              from parked_event p
              left join parked_event w on w.consumer = p.consumer and w.message_key = p.message_key
                                      and w.state = 'PARKED'
             where p.centre_id = current_centre() and p.id = ?
             group by p.id
            """;

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final OperationLog log;

    public ParkedEventsView(JdbcClient jdbc, JsonMapper json, OperationLog log) {
        this.jdbc = jdbc;
        this.json = json;
        this.log = log;
    }

    /** The oldest first. */
    @Transactional(readOnly = true)
    public Page<ParkedEventRow> list(Actor by, State state, PageRequest page) {
        Operators.requireSight(by);
        var rows =
                jdbc.sql(LIST)
                        .param("state", state.name())
                        .param("after", page.afterNumber())
                        .param("limit", page.limitAndOne())
                        .query((row, _) -> summary(row))
                        .list();
        return Page.ofNumbered(rows, page, ParkedEventRow::id);
    }

    @Transactional(readOnly = true)
    public ParkedEventDetail one(Actor by, long id) {
        Operators.requireHand(by);
        var history = log.about(Thing.PARKED_EVENT, Long.toString(id));
        return jdbc.sql(ONE)
                .param(id)
                .query((row, _) -> detail(row, history))
                .optional()
                .orElseThrow(NotFound::new);
    }

    private ParkedEventDetail detail(ResultSet row, List<OperationRow> history)
            throws SQLException {
        return new ParkedEventDetail(
                summary(row),
                row.getInt("partition"),
                row.getLong("log_offset"),
                json.readValue(
                        row.getString("headers"), new TypeReference<Map<String, String>>() {}),
                Payload.of(row.getBytes("payload"), json),
                row.getInt("before"),
                row.getInt("behind"),
                history);
    }

    private static ParkedEventRow summary(ResultSet row) throws SQLException {
        return new ParkedEventRow(
                row.getLong("id"),
                State.valueOf(row.getString("state")),
                row.getString("consumer"),
                row.getString("topic"),
                row.getString("message_key"),
                row.getString("event_type"),
                row.getString("reason"),
                row.getObject("parked_at", OffsetDateTime.class).toInstant(),
                Optional.ofNullable(row.getObject("settled_at", OffsetDateTime.class))
                        .map(OffsetDateTime::toInstant)
                        .orElse(null));
    }
}
