package vn.guongsang.nomination.erasure;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Which nominations about a person have not come to an end from which nothing leads back. What
 * review and award have not told yet counts as under way. Joins the caller's transaction.
 */
@Component
class NominationsUnderWay {

    private final JdbcClient jdbc;

    NominationsUnderWay(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<UUID> about(UUID person) {
        return jdbc.sql(
                        """
                        select nomination_id from nomination n
                          left join nomination_progress g using (centre_id, nomination_id)
                         where n.person_id = ?
                           and n.status not in ('REJECTED', 'WITHDRAWN', 'DISCARDED')
                           and not (n.status = 'SUBMITTED'
                                    and coalesce(g.status, '') in ('REJECTED', 'WITHDRAWN', 'NOT_RECOMMENDED', 'DECLINED',
                                                                   'GRANTED', 'PUBLISHED'))
                         order by nomination_id
                        """)
                .param(person)
                .query(UUID.class)
                .list();
    }
}
