package vn.guongsang.platform.outbox;

import java.time.Duration;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.scheduling.annotation.Scheduled;

/**
 * Forgets what has served its time: published and discarded facts and remembered answers after
 * seven days.
 */
class Housekeeping {

    private static final Duration KEPT = Duration.ofDays(7);

    private final OutboxTable outbox;
    private final JdbcTemplate jdbc;

    Housekeeping(OutboxTable outbox, JdbcTemplate jdbc) {
        this.outbox = outbox;
        this.jdbc = jdbc;
    }

    @Scheduled(initialDelay = 600_000, fixedDelay = 3_600_000)
    void tidy() {
        outbox.purge(KEPT);
        jdbc.update(
                "delete from idempotency_key where recorded_at < now() - make_interval(secs => ?)",
                (double) KEPT.toSeconds());
    }
}
