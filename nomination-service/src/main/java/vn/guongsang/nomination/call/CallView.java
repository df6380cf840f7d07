package vn.guongsang.nomination.call;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.guongsang.platform.access.NotFound;
import vn.guongsang.platform.web.Page;
import vn.guongsang.platform.web.PageRequest;

/** Lists of calls, and of what units owe to one. */
@Component
public class CallView {

    private final JdbcClient jdbc;

    CallView(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Transactional(readOnly = true)
    public Page<CallRow> calls(PageRequest page) {
        var rows =
                jdbc.sql(
                                """
                                select c.call_id as id, recognition, period, opens_at, due_before,
                                       count(o.obligation_id) as owing, count(o.nomination_id) as fulfilled
                                  from call c left join obligation o using (centre_id, call_id)
                                 where c.call_id > ?
                                 group by c.centre_id, c.call_id order by c.call_id limit ?
                                """)
                        .params(page.after(), page.limitAndOne())
                        .query(CallRow.class)
                        .list();
        return Page.of(rows, page, CallRow::id);
    }

    /**
     * What each unit owes; a call has as many as the centre has units.
     *
     * @throws NotFound if the centre has no such call
     */
    @Transactional(readOnly = true)
    public List<ObligationRow> obligations(UUID callId) {
        if (!isThere(callId)) {
            throw new NotFound();
        }
        return jdbc.sql(
                        """
                        select unit_id, u.code as unit_code, u.name as unit_name, status, nomination_id
                          from obligation join unit u using (centre_id, unit_id)
                         where call_id = ? order by u.code
                        """)
                .param(callId)
                .query(ObligationRow.class)
                .list();
    }

    private boolean isThere(UUID callId) {
        return jdbc.sql("select exists (select 1 from call where call_id = ?)")
                .param(callId)
                .query(Boolean.class)
                .single();
    }
}
