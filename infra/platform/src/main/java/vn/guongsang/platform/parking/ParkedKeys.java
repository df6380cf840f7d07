package vn.guongsang.platform.parking;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;
import vn.guongsang.platform.access.Actor;
import vn.guongsang.platform.access.NotFound;
import vn.guongsang.platform.envelope.IncomingEvent;
import vn.guongsang.platform.operations.AlreadySettled;
import vn.guongsang.platform.operations.Operation;
import vn.guongsang.platform.operations.Operation.Action;
import vn.guongsang.platform.operations.Operation.Thing;
import vn.guongsang.platform.operations.OperationLog;
import vn.guongsang.platform.parking.ParkedEvents.State;

/** What waits for one consumer under one key, for whoever settles it. Needs a transaction. */
public class ParkedKeys {

    private static final String HOLD =
            """
            select w.id from parked_event w
              join parked_event chosen using (consumer, message_key)
             where chosen.id = ? and w.state = 'PARKED'
             order by w.parked_at, w.id for update of w
            """;
    private static final String WAITING_WITH =
            """
            select w.* from parked_event w
              join parked_event chosen using (consumer, message_key)
             where chosen.id = ? and w.state = 'PARKED'
             order by w.parked_at, w.id
            """;
    private static final String FIRST_OF_EACH =
            """
            select distinct on (consumer, message_key) id from parked_event
             where centre_id = current_centre() and state = 'PARKED'
             order by consumer, message_key, parked_at, id
            """;

    private final JdbcTemplate jdbc;
    private final JsonMapper json;
    private final OperationLog log;

    public ParkedKeys(JdbcTemplate jdbc, JsonMapper json, OperationLog log) {
        this.jdbc = jdbc;
        this.json = json;
        this.log = log;
    }

    /** A parked event, ready to be applied again. */
    public record Waiting(long id, UUID centre, String consumer, IncomingEvent event) {

        /** What it was, in ids and codes. */
        String about() {
            return "%s %s %s %d/%d"
                    .formatted(
                            consumer,
                            event.type().orElse("-"),
                            event.topic(),
                            event.partition(),
                            event.offset());
        }
    }

    /**
     * All that waits under the key of a parked event of the caller's centre, in the order in which
     * it came: offsets of two topics do not compare. Nobody else settles any of it, and nothing
     * parks behind it, until this transaction ends.
     *
     * @throws NotFound if there is none, or it is another centre's
     * @throws AlreadySettled if it does not wait any more
     */
    public List<Waiting> claim(Actor by, long id) {
        var states =
                jdbc.queryForList(
                        "select state from parked_event where id = ? and centre_id = ?",
                        String.class,
                        id,
                        by.centre());
        if (states.isEmpty()) {
            throw new NotFound();
        }
        // Held first and read afterwards: the second statement sees what had parked meanwhile.
        jdbc.queryForList(HOLD, Long.class, id);
        var waiting = jdbc.query(WAITING_WITH, (row, _) -> read(row), id);
        if (waiting.stream().noneMatch(each -> each.id() == id)) {
            throw new AlreadySettled(state(id));
        }
        return waiting;
    }

    /** The first of each key in the current centre under which something waits. */
    public List<Long> firsts() {
        return jdbc.queryForList(FIRST_OF_EACH, Long.class);
    }

    /** Notes that a claimed event was applied. */
    public void redriven(Actor by, Waiting claimed) {
        settle(claimed, State.REDRIVEN);
        log.note(by, operation(claimed, Action.REDRIVEN, null));
    }

    /** Notes that a claimed event is given up: it is never applied. */
    public void discarded(Actor by, Waiting claimed, String reason) {
        settle(claimed, State.DISCARDED);
        log.note(by, operation(claimed, Action.DISCARDED, reason));
    }

    private void settle(Waiting claimed, State state) {
        jdbc.update(
                "update parked_event set state = ?, settled_at = clock_timestamp() where id = ?",
                state.name(),
                claimed.id());
    }

    private static Operation operation(Waiting claimed, Action action, @Nullable String reason) {
        return new Operation(
                Thing.PARKED_EVENT, Long.toString(claimed.id()), claimed.about(), action, reason);
    }

    private String state(long id) {
        return jdbc.query(
                        "select state from parked_event where id = ?",
                        (row, _) -> row.getString(1),
                        id)
                .getFirst();
    }

    private Waiting read(ResultSet row) throws SQLException {
        return new Waiting(
                row.getLong("id"),
                row.getObject("centre_id", UUID.class),
                row.getString("consumer"),
                event(row, json));
    }

    static IncomingEvent event(ResultSet row, JsonMapper json) throws SQLException {
        return new IncomingEvent(
                row.getString("topic"),
                row.getInt("partition"),
                row.getLong("log_offset"),
                row.getString("message_key"),
                json.readValue(
                        row.getString("headers"), new TypeReference<Map<String, String>>() {}),
                row.getBytes("payload"),
                row.getTimestamp("parked_at").toInstant());
    }
}
