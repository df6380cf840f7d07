package vn.guongsang.nomination.call;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.guongsang.nomination.Policy;
import vn.guongsang.platform.access.Actor;
import vn.guongsang.platform.access.NotFound;
import vn.guongsang.platform.web.Page;
import vn.guongsang.platform.web.PageRequest;

/** Lists of calls, and of what units owe to one. */
@Component
public class CallView {

    private static final String CALL =
            """
            select c.call_id as id, recognition, period, opens_at, due_before, closes_at, quota,
                   count(o.obligation_id) as owing, count(o.nomination_id) as fulfilled
              from call c left join obligation o using (centre_id, call_id)
            """;

    private final JdbcClient jdbc;
    private final ObligationRows rows;

    CallView(JdbcClient jdbc, ObligationRows rows) {
        this.jdbc = jdbc;
        this.rows = rows;
    }

    @Transactional(readOnly = true)
    public Page<CallRow> calls(PageRequest page) {
        var found =
                jdbc.sql(
                                CALL
                                        + """
                                         where c.call_id > ?
                                         group by c.centre_id, c.call_id order by c.call_id limit ?
                                        """)
                        .params(page.after(), page.limitAndOne())
                        .query(CallRow.class)
                        .list();
        return Page.of(found, page, CallRow::id);
    }

    /**
     * @throws NotFound if the centre has no such call
     */
    @Transactional(readOnly = true)
    public CallRow call(UUID callId) {
        return jdbc.sql(CALL + " where c.call_id = ? group by c.centre_id, c.call_id")
                .param(callId)
                .query(CallRow.class)
                .optional()
                .orElseThrow(NotFound::new);
    }

    /**
     * What each unit owes; a call has as many as the centre has units. The words of others are
     * shown to the office alone.
     *
     * @throws NotFound if the centre has no such call
     */
    @Transactional(readOnly = true)
    public List<ObligationRow> obligations(Actor by, UUID callId) {
        call(callId);
        return rows.of(callId).stream()
                .map(
                        row ->
                                Policy.READ_WORDS_ABOUT.isGiven(by, row.unitId())
                                        ? row
                                        : row.withoutWords())
                .toList();
    }
}
