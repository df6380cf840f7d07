package vn.guongsang.nomination.call;

import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What a unit has sent to a call and what still counts. Joins the caller's transaction. */
@Component
class StandingNominations {

    /** A nomination that could fulfil an obligation. */
    record Standing(UUID nominationId, boolean late) {}

    private final JdbcClient jdbc;

    StandingNominations(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The first one that stands besides the given one. */
    Optional<Standing> besides(UUID nominationId, UUID callId, UUID unitId) {
        return jdbc.sql(
                        """
                        select nomination_id, late from nomination
                         where call_id = :call and unit_id = :unit and nomination_id <> :nomination
                           and status in ('SUBMITTED', 'RETURNED')
                         order by nomination_id limit 1
                        """)
                .param("call", callId)
                .param("unit", unitId)
                .param("nomination", nominationId)
                .query(Standing.class)
                .optional();
    }
}
