package vn.guongsang.notification.delivery;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who has not looked at what came in, and when they were mailed. Joins the transaction. */
@Component
class UntoldView {

    private final JdbcClient jdbc;

    UntoldView(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those who have not looked at something that no mail has told. */
    List<UUID> since(Instant since) {
        return jdbc.sql(
                        """
                        select distinct person_id from message
                         where kind = 'NEW_SUBMISSION' and digest_id is null and read_at is null
                           and created_at > ?
                         order by person_id
                        """)
                .param(since.atOffset(ZoneOffset.UTC))
                .query(UUID.class)
                .list();
    }

    boolean wasMailed(UUID officer, Instant since) {
        return jdbc.sql(
                        """
                        select exists (select 1 from message
                                        where kind = 'SUBMISSIONS_DIGEST' and person_id = ? and created_at > ?)
                        """)
                .params(officer, since.atOffset(ZoneOffset.UTC))
                .query(Boolean.class)
                .single();
    }
}
