package vn.guongsang.platform.rebuild;

import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.guongsang.platform.rebuild.Rebuild.State;

/**
 * Looks after what stands beside live tables. It keeps up with the log, so that it can be switched
 * to at once and what was forgotten is forgotten there as well; after seven days it goes.
 */
class TendCopies {

    private static final Logger LOG = LoggerFactory.getLogger(TendCopies.class);
    private static final Duration KEPT = Duration.ofDays(7);

    private final Rebuildables models;
    private final RebuildLock locks;
    private final RebuildTable table;
    private final CopyTables tables;
    private final FollowLog follow;
    private final TransactionTemplate transaction;

    TendCopies(
            Rebuildables models,
            RebuildLock locks,
            RebuildTable table,
            CopyTables tables,
            FollowLog follow,
            PlatformTransactionManager transactions) {
        this.models = models;
        this.locks = locks;
        this.table = table;
        this.tables = tables;
        this.follow = follow;
        this.transaction = new TransactionTemplate(transactions);
    }

    @Scheduled(fixedDelayString = "${guongsang.rebuild.tend-every:60s}")
    void tend() {
        for (var model : models.all()) {
            try {
                table.latest(model).filter(Rebuild::hasCopy).ifPresent(this::tend);
            } catch (RuntimeException failure) {
                LOG.warn(
                        "The copy of {} is looked after later: {}",
                        model.name(),
                        failure.getMessage());
            }
        }
    }

    private void tend(Rebuild rebuild) {
        if (!rebuild.isKept()) {
            locks.take(rebuild.name()).ifPresent(lock -> interrupted(rebuild, lock));
        } else if (table.unchangedFor(rebuild, KEPT)) {
            end(rebuild, State.FORGOTTEN);
        } else {
            follow.follow(rebuild, 1, () -> {});
        }
    }

    // Whoever was running it holds its lock no more.
    private void interrupted(Rebuild rebuild, RebuildLock.Held lock) {
        try (lock) {
            end(rebuild, State.INTERRUPTED);
        }
    }

    private void end(Rebuild seen, State state) {
        transaction.executeWithoutResult(
                _ -> {
                    if (table.hold(seen.model()).filter(seen::equals).isPresent()) {
                        table.become(seen, state);
                        tables.drop(seen.name());
                    }
                });
    }
}
