package vn.guongsang.platform.rebuild;

import static java.util.stream.Collectors.toMap;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.common.TopicPartition;
import org.springframework.jdbc.core.JdbcTemplate;
import tools.jackson.databind.json.JsonMapper;
import vn.guongsang.platform.rebuild.Rebuild.State;

/** Rebuilds and how far they have come. */
class RebuildTable {

    private static final String LATEST =
            "select * from projection_rebuild where projection = ? order by rebuild_id desc limit 1";
    private static final String AIM =
            """
            update projection_position set target_offset = ?
             where rebuild_id = ? and topic = ? and partition = ? and target_offset < ?
            """;
    private static final String MOVE =
            """
            update projection_position set next_offset = ?
             where rebuild_id = ? and topic = ? and partition = ? and next_offset = ?
            """;

    private final JdbcTemplate jdbc;
    private final JsonMapper json;

    RebuildTable(JdbcTemplate jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    Optional<Rebuild> latest(Rebuildable model) {
        return one(LATEST, model);
    }

    /** Nobody else changes its state, or writes its copy, until the transaction ends. */
    Optional<Rebuild> hold(Rebuildable model) {
        return one(LATEST + " for update", model);
    }

    /**
     * Keeps the tables beside the live ones where they are until the transaction ends.
     *
     * @throws CopyGone if they are not this rebuild's any more
     */
    void requireCopy(Rebuild rebuild) {
        var now = one(LATEST + " for share", rebuild.model());
        if (now.filter(each -> each.id() == rebuild.id() && each.hasCopy()).isEmpty()) {
            throw new CopyGone(rebuild);
        }
    }

    Rebuild begin(Rebuildable model) {
        jdbc.update("insert into projection_rebuild (projection) values (?)", model.name());
        return latest(model).orElseThrow();
    }

    void become(Rebuild rebuild, State state) {
        jdbc.update(
                "update projection_rebuild set state = ?, changed_at = clock_timestamp() where rebuild_id = ?",
                state.name(),
                rebuild.id());
    }

    void ready(Rebuild rebuild, List<Difference> differences) {
        jdbc.update(
                """
                update projection_rebuild
                   set state = 'READY', ready_at = clock_timestamp(), changed_at = clock_timestamp(),
                       waiting = false, differences = ?::jsonb
                 where rebuild_id = ?
                """,
                json.writeValueAsString(differences),
                rebuild.id());
    }

    void failed(Rebuild rebuild, String failure) {
        become(rebuild, State.FAILED);
        jdbc.update(
                "update projection_rebuild set failure = ? where rebuild_id = ?",
                failure,
                rebuild.id());
    }

    void waits(Rebuild rebuild, boolean waiting) {
        jdbc.update(
                "update projection_rebuild set waiting = ? where rebuild_id = ?",
                waiting,
                rebuild.id());
    }

    boolean unchangedFor(Rebuild rebuild, Duration duration) {
        return Boolean.TRUE.equals(
                jdbc.queryForObject(
                        """
                        select changed_at < clock_timestamp() - make_interval(secs => ?)
                          from projection_rebuild where rebuild_id = ?
                        """,
                        Boolean.class,
                        (double) duration.toSeconds(),
                        rebuild.id()));
    }

    void place(Rebuild rebuild, Map<TopicPartition, Long> beginnings) {
        jdbc.batchUpdate(
                "insert into projection_position values (?, ?, ?, ?, ?, ?)",
                beginnings.entrySet().stream()
                        .map(
                                each ->
                                        new Object[] {
                                            rebuild.id(),
                                            each.getKey().topic(),
                                            each.getKey().partition(),
                                            each.getValue(),
                                            each.getValue(),
                                            each.getValue()
                                        })
                        .toList());
    }

    void aim(Rebuild rebuild, Map<TopicPartition, Long> targets) {
        jdbc.batchUpdate(
                AIM,
                targets.entrySet().stream()
                        .map(
                                each ->
                                        new Object[] {
                                            each.getValue(),
                                            rebuild.id(),
                                            each.getKey().topic(),
                                            each.getKey().partition(),
                                            each.getValue()
                                        })
                        .toList());
    }

    Map<TopicPartition, Position> positions(Rebuild rebuild) {
        return jdbc
                .query(
                        "select * from projection_position where rebuild_id = ?",
                        (row, _) -> Map.entry(partition(row), position(row)),
                        rebuild.id())
                .stream()
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /**
     * @throws CopyGone if somebody else has moved it meanwhile
     */
    void move(Rebuild rebuild, TopicPartition partition, long from, long to) {
        var moved =
                jdbc.update(MOVE, to, rebuild.id(), partition.topic(), partition.partition(), from);
        if (moved == 0) {
            throw new CopyGone(rebuild);
        }
    }

    private Optional<Rebuild> one(String sql, Rebuildable model) {
        return jdbc.query(sql, (row, _) -> read(row, model), model.name()).stream().findFirst();
    }

    private static Rebuild read(ResultSet row, Rebuildable model) throws SQLException {
        return new Rebuild(
                row.getLong("rebuild_id"),
                model,
                State.valueOf(row.getString("state")),
                row.getObject("started_at", OffsetDateTime.class).toInstant());
    }

    private static TopicPartition partition(ResultSet row) throws SQLException {
        return new TopicPartition(row.getString("topic"), row.getInt("partition"));
    }

    private static Position position(ResultSet row) throws SQLException {
        return new Position(row.getLong("next_offset"), row.getLong("target_offset"));
    }
}
