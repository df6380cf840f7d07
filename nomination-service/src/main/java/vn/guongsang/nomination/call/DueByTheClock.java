package vn.guongsang.nomination.call;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What in the current centre has to change because time has passed. */
@Component
class DueByTheClock {

    private final JdbcClient jdbc;
    private final Clock clock;

    DueByTheClock(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public List<CallId> callsToClose() {
        return jdbc
                .sql(
                        """
                        select call_id from call where closes_at <= ? and closed_at is null order by closes_at
                        """)
                .param(clock.instant().atOffset(ZoneOffset.UTC))
                .query(UUID.class)
                .list()
                .stream()
                .map(CallId::new)
                .toList();
    }

    /** Those whose due instant has passed, whose call is closed, or whose unit has ended. */
    @Transactional(readOnly = true)
    public List<ObligationId> obligations() {
        return jdbc
                .sql(
                        """
                        select o.obligation_id
                          from obligation o join call c using (centre_id, call_id) join unit u using (centre_id, unit_id)
                         where o.status in ('OWED', 'OVERDUE')
                           and ((o.status = 'OWED' and c.due_before <= :now)
                                or (c.closes_at <= :now and coalesce(o.late_door_until, c.closes_at) <= :now)
                                or u.valid_to < :today)
                         order by c.due_before, o.obligation_id
                        """)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("today", LocalDate.now(clock))
                .query(UUID.class)
                .list()
                .stream()
                .map(ObligationId::new)
                .toList();
    }
}
