package vn.guongsang.notification.delivery;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which month a call covers and when it is due. Older or repeated news changes nothing. */
@Component
public class CallCopyView {

    private final JdbcClient jdbc;

    CallCopyView(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public void keep(UUID call, long revision, String period, Instant dueBefore) {
        jdbc.sql(
                        """
                        insert into call_copy (centre_id, call_id, revision, period, due_before)
                        values (current_centre(), :call, :revision, :period, :dueBefore)
                        on conflict (centre_id, call_id) do update
                           set revision = excluded.revision, period = excluded.period,
                               due_before = excluded.due_before
                         where call_copy.revision < excluded.revision
                        """)
                .param("call", call)
                .param("revision", revision)
                .param("period", period)
                .param("dueBefore", dueBefore.atOffset(ZoneOffset.UTC))
                .update();
    }
}
