package vn.guongsang.award.approval;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Approvals that nobody can take back any more and that wait for nothing else. */
@Component
class DueApprovalsView {

    private final JdbcClient jdbc;
    private final Clock clock;

    DueApprovalsView(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Those that have waited longest, as many as one sweep takes on. */
    @Transactional(readOnly = true)
    public List<NominationId> due() {
        return jdbc
                .sql(
                        """
                        select nomination_id from proposal
                         where status = 'APPROVED' and not needs_document and take_back_until <= ?
                         order by take_back_until, nomination_id limit 1000
                        """)
                .param(clock.instant().atOffset(ZoneOffset.UTC))
                .query(UUID.class)
                .list()
                .stream()
                .map(NominationId::new)
                .toList();
    }
}
