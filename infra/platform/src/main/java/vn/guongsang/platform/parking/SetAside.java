package vn.guongsang.platform.parking;

import static java.util.stream.Collectors.toSet;

import java.sql.Array;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.JdbcTemplate;
import tools.jackson.databind.json.JsonMapper;
import vn.guongsang.platform.envelope.IncomingEvent;

/** What a consumer did not apply, for whoever reads its log a second time, beside it. */
public class SetAside {

    private static final String NOT_APPLIED =
            """
            select topic, partition, log_offset from parked_event
             where consumer = ? and state in ('PARKED', 'DISCARDED') and log_offset between ? and ?
            """;
    private static final String WAITING_UNDER =
            """
            select exists (select 1 from parked_event
                            where consumer = ? and state = 'PARKED' and message_key = any (?))
            """;
    private static final String REDRIVEN_SINCE =
            """
            select * from parked_event where consumer = ? and state = 'REDRIVEN' and settled_at >= ?
             order by parked_at, id
            """;

    private final JdbcTemplate jdbc;
    private final JsonMapper json;

    private record Position(String topic, int partition, long offset) {
        static Position of(IncomingEvent event) {
            return new Position(event.topic(), event.partition(), event.offset());
        }
    }

    public SetAside(JdbcTemplate jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** These without those that wait for a decision or were given up. */
    public List<IncomingEvent> without(String consumer, List<IncomingEvent> events) {
        var offsets = events.stream().mapToLong(IncomingEvent::offset).summaryStatistics();
        var notApplied =
                Set.copyOf(
                        jdbc.query(
                                NOT_APPLIED,
                                (row, _) ->
                                        new Position(
                                                row.getString(1), row.getInt(2), row.getLong(3)),
                                consumer,
                                offsets.getMin(),
                                offsets.getMax()));
        return events.stream().filter(each -> !notApplied.contains(Position.of(each))).toList();
    }

    /** Whether some of these may be about to park behind others of their key. */
    public boolean mayHoldUp(String consumer, List<IncomingEvent> events) {
        var keys = events.stream().map(IncomingEvent::key).collect(toSet()).toArray(String[]::new);
        return Boolean.TRUE.equals(
                jdbc.query(
                        connection -> {
                            var statement = connection.prepareStatement(WAITING_UNDER);
                            Array array = connection.createArrayOf("text", keys);
                            statement.setString(1, consumer);
                            statement.setArray(2, array);
                            return statement;
                        },
                        found -> found.next() && found.getBoolean(1)));
    }

    /** What somebody has had applied after all, the first first. */
    public List<IncomingEvent> redrivenSince(String consumer, Instant since) {
        return jdbc.query(
                REDRIVEN_SINCE,
                (row, _) -> ParkedKeys.event(row, json),
                consumer,
                since.atOffset(ZoneOffset.UTC));
    }
}
