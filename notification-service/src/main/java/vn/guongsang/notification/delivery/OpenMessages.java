package vn.guongsang.notification.delivery;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Where there is work, and how much in all. Only functions of the database can tell, which see past
 * the fence and let out nothing but ids of centres and numbers; the work itself is then done inside
 * each centre's fence.
 */
@Component
class OpenMessages {

    private final JdbcClient jdbc;
    private final Clock clock;

    /** How many messages wait to be sent, and how many for a decision. */
    record Count(long pending, long parked) {}

    OpenMessages(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    List<UUID> centresWithDueOnes() {
        return jdbc.sql("select centres_with_due_messages(?)")
                .param(clock.instant().atOffset(ZoneOffset.UTC))
                .query(UUID.class)
                .list();
    }

    Count count() {
        return jdbc.sql("select pending, parked from count_open_messages()")
                .query(Count.class)
                .single();
    }
}
