package vn.guongsang.nomination.call;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.guongsang.nomination.call.ObligationRow.Nothing;

/** Reads what each unit owes to a call. Joins the caller's transaction. */
@Component
class ObligationRows {

    private final JdbcClient jdbc;

    ObligationRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<ObligationRow> of(UUID callId) {
        return jdbc.sql(
                        """
                        select o.*, u.code as unit_code, u.name as unit_name,
                               (select count(*) from nomination n
                                 where n.centre_id = o.centre_id and n.call_id = o.call_id and n.unit_id = o.unit_id
                                   and n.status in ('SUBMITTED', 'RETURNED')) as sent
                          from obligation o join unit u using (centre_id, unit_id)
                         where o.call_id = ? order by u.code
                        """)
                .param(callId)
                .query((row, _) -> obligation(row))
                .list();
    }

    private static ObligationRow obligation(ResultSet row) throws SQLException {
        var until = row.getObject("late_door_until", OffsetDateTime.class);
        return new ObligationRow(
                row.getObject("unit_id", UUID.class),
                row.getString("unit_code"),
                row.getString("unit_name"),
                row.getLong("version"),
                row.getString("status"),
                row.getObject("nomination_id", UUID.class),
                row.getInt("sent"),
                row.getString("reason_code"),
                row.getString("reason"),
                until == null ? null : until.toInstant(),
                nothing(row));
    }

    private static @Nullable Nothing nothing(ResultSet row) throws SQLException {
        var state = row.getString("nothing_state");
        return state == null
                ? null
                : new Nothing(
                        state, row.getString("nothing_reason"), row.getString("nothing_answer"));
    }
}
