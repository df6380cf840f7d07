package vn.guongsang.platform.operations;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;
import vn.guongsang.platform.access.Actor;
import vn.guongsang.platform.web.Page;
import vn.guongsang.platform.web.PageRequest;

/** Who did what about what had got stuck in a centre, when and why. Nothing in it ever changes. */
public class OperationLog {

    private final JdbcClient jdbc;

    OperationLog(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Writes into the transaction of what was done, so that neither is there without the other. */
    @Transactional
    public void note(Actor by, Operation done) {
        jdbc.sql(
                        """
                        insert into operation_log (centre_id, thing, thing_id, about, action, reason, done_by)
                        values (current_centre(), :thing, :id, :about, :action, :reason, :account)
                        """)
                .param("thing", done.thing().name())
                .param("id", done.id())
                .param("about", done.about())
                .param("action", done.action().name())
                .param("reason", done.reason())
                .param("account", by.account())
                .update();
    }

    /** What was done about one thing, the first first. Joins the caller's transaction. */
    @Transactional(readOnly = true)
    public List<OperationRow> about(Operation.Thing thing, String id) {
        return jdbc.sql(
                        """
                        select * from operation_log
                         where centre_id = current_centre() and thing = ? and thing_id = ?
                         order by log_id
                        """)
                .params(thing.name(), id)
                .query((row, _) -> read(row))
                .list();
    }

    /** What was done in the caller's centre, the last first. */
    @Transactional(readOnly = true)
    public Page<OperationRow> list(Actor by, Operation.@Nullable Thing thing, PageRequest page) {
        Operators.requireSight(by);
        var rows =
                jdbc.sql(
                                """
                                select * from operation_log
                                 where centre_id = current_centre()
                                   and (cast(:thing as text) is null or thing = :thing)
                                   and (:after = 0 or log_id < :after)
                                 order by log_id desc limit :limit
                                """)
                        .param("thing", thing == null ? null : thing.name())
                        .param("after", page.afterNumber())
                        .param("limit", page.limitAndOne())
                        .query((row, _) -> read(row))
                        .list();
        return Page.ofNumbered(rows, page, OperationRow::id);
    }

    private static OperationRow read(ResultSet row) throws SQLException {
        return new OperationRow(
                row.getLong("log_id"),
                Operation.Thing.valueOf(row.getString("thing")),
                row.getString("thing_id"),
                row.getString("about"),
                Operation.Action.valueOf(row.getString("action")),
                row.getString("reason"),
                row.getString("done_by"),
                row.getObject("done_at", OffsetDateTime.class).toInstant());
    }
}
