package vn.guongsang.review.voting;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who has said that they have to do with a case. Joins the caller's transaction. */
@Component
class Conflicts {

    private final JdbcClient jdbc;

    Conflicts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    boolean isDeclared(Voting voting, UUID member) {
        return jdbc.sql(
                        """
                        select exists (select 1 from declared_conflict
                                        where nomination_id = ? and person_id = ?)
                        """)
                .params(voting.id().nominationId(), member)
                .query(Boolean.class)
                .single();
    }

    /** Said again it says nothing new. */
    void declare(Voting voting, UUID member, String account, Instant at) {
        jdbc.sql(
                        """
                        insert into declared_conflict (nomination_id, person_id, account, declared_at)
                        values (:nomination, :member, :account, :at) on conflict do nothing
                        """)
                .param("nomination", voting.id().nominationId())
                .param("member", member)
                .param("account", account)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }
}
