package vn.guongsang.platform.rebuild;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;
import vn.guongsang.platform.access.Actor;
import vn.guongsang.platform.operations.Operators;
import vn.guongsang.platform.parking.ParkedEvents;
import vn.guongsang.platform.web.Page;

/** What can be rebuilt, and how far the last rebuild has come. */
class ProjectionsView {

    private static final String LAST =
            """
            select r.*, coalesce(sum(p.next_offset - p.first_offset), 0) as read,
                   coalesce(sum(p.target_offset - p.first_offset), 0) as total,
                   extract(epoch from clock_timestamp() - r.started_at) as seconds
              from projection_rebuild r left join projection_position p using (rebuild_id)
             where r.projection = ?
             group by r.rebuild_id order by r.rebuild_id desc limit 1
            """;

    private final Rebuildables models;
    private final JdbcClient jdbc;
    private final JsonMapper json;

    ProjectionsView(Rebuildables models, JdbcClient jdbc, JsonMapper json) {
        this.models = models;
        this.jdbc = jdbc;
        this.json = json;
    }

    @Transactional(readOnly = true)
    public Page<ProjectionRow> list(Actor by) {
        Operators.requireSight(by);
        return new Page<>(models.all().stream().map(this::row).toList(), null);
    }

    @Transactional(readOnly = true)
    public ProjectionRow one(Actor by, String name) {
        Operators.requireSight(by);
        return row(models.named(name));
    }

    Optional<RebuildRow> last(String name) {
        return jdbc.sql(LAST).param(name).query((row, _) -> rebuild(row)).optional();
    }

    private ProjectionRow row(Rebuildable model) {
        return new ProjectionRow(
                model.name(),
                model.consumers().stream().sorted().toList(),
                events(model, ParkedEvents.State.PARKED),
                events(model, ParkedEvents.State.DISCARDED),
                last(model.name()).orElse(null));
    }

    private long events(Rebuildable model, ParkedEvents.State state) {
        return jdbc.sql(
                        "select count(*) from parked_event where consumer in (:consumers) and state = :state")
                .param("consumers", model.consumers())
                .param("state", state.name())
                .query(Long.class)
                .single();
    }

    private RebuildRow rebuild(ResultSet row) throws SQLException {
        var state = Rebuild.State.valueOf(row.getString("state"));
        var read = row.getLong("read");
        var total = row.getLong("total");
        var perSecond =
                state == Rebuild.State.RUNNING
                        ? Math.round(read / Math.max(0.001, row.getDouble("seconds")))
                        : null;
        return new RebuildRow(
                row.getLong("rebuild_id"),
                state,
                row.getObject("started_at", OffsetDateTime.class).toInstant(),
                instant(row, "ready_at"),
                row.getObject("changed_at", OffsetDateTime.class).toInstant(),
                row.getBoolean("waiting"),
                read,
                total,
                perSecond,
                perSecond == null || perSecond == 0 ? null : (total - read) / perSecond,
                differences(row.getString("differences")),
                row.getString("failure"));
    }

    private @Nullable List<Difference> differences(@Nullable String found) {
        return found == null
                ? null
                : json.readValue(found, new TypeReference<List<Difference>>() {});
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, OffsetDateTime.class))
                .map(OffsetDateTime::toInstant)
                .orElse(null);
    }
}
