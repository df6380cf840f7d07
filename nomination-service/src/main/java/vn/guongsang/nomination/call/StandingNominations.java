package vn.guongsang.nomination.call;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What a unit has sent to a call and what still counts. Joins the caller's transaction. */
@Component
class StandingNominations {

    /**
     * Sent and not turned down; what was returned still counts, also while its head looks at it
     * once more.
     */
    static final String STANDS =
            "(n.status in ('SUBMITTED', 'RETURNED') or (n.status = 'AWAITING_HEAD' and n.round > 0))";

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
                        select n.nomination_id, n.late from nomination n
                         where n.call_id = :call and n.unit_id = :unit
                           and n.nomination_id is distinct from cast(:besides as uuid)
                           and %s
                         order by n.late, n.nomination_id
                        """
                                .formatted(STANDS))
                .param("call", callId)
                .param("unit", unitId)
                .param("besides", besides)
                .query(Standing.class)
                .list();
    }
}
