package vn.guongsang.nomination.call;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What a unit has sent to a call and what still counts. Joins the caller's transaction. */
@Component
class StandingNominations {

    /** A nomination that counts towards an obligation. */
    record Standing(UUID nominationId, boolean late) {}

    private final JdbcClient jdbc;

    StandingNominations(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Those that stand, the ones on time first.
     *
     * @param besides one that no longer does, although its row may still say so
     */
    List<Standing> of(UUID callId, UUID unitId, @Nullable UUID besides) {
        return jdbc.sql(
                        """
                        select nomination_id, late from nomination
                         where call_id = :call and unit_id = :unit
                           and nomination_id is distinct from cast(:besides as uuid)
                           and status in ('SUBMITTED', 'RETURNED')
                         order by late, nomination_id
                        """)
                .param("call", callId)
                .param("unit", unitId)
                .param("besides", besides)
                .query(Standing.class)
                .list();
    }
}
