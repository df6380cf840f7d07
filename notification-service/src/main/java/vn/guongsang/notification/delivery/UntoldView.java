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

    /** Those who have an address and have not looked at something that no mail has told. */
    List<UUID> since(Instant since) {
        return jdbc.sql(
                        """
                        select distinct m.person_id from message m
                          join person_copy p using (centre_id, person_id)
                         where m.kind = 'NEW_SUBMISSION' and m.digest_id is null and m.read_at is null
                           and m.created_at > ? and p.email is not null
                         order by m.person_id
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
