package vn.guongsang.platform.rebuild;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.common.errors.RetriableException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.guongsang.platform.events.EventConsumers;
import vn.guongsang.platform.events.Outage;
import vn.guongsang.platform.faults.FaultPoints;

/**
 * Fills a copy from the first event on and compares it with the live tables. Whatever goes wrong,
 * nobody who reads notices: the live tables stay where they are.
 */
class RunRebuild implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(RunRebuild.class);
    private static final Duration PAUSE = Duration.ofMillis(200);
    private static final int MOST_TRIES = 100;

    private final FollowLog follow;
    private final LastStretch lastStretch;
    private final ProjectionLog log;
    private final RebuildTable table;
    private final CopyTables tables;
    private final EventConsumers consumers;
    private final TransactionTemplate transaction;
    private final RebuildLimits limits;
    private final FaultPoints faults;
    private final CountDownLatch stopping = new CountDownLatch(1);

    RunRebuild(
            FollowLog follow,
            LastStretch lastStretch,
            ProjectionLog log,
            RebuildTable table,
            CopyTables tables,
            EventConsumers consumers,
            PlatformTransactionManager transactions,
            RebuildLimits limits,
            FaultPoints faults) {
        this.follow = follow;
        this.lastStretch = lastStretch;
        this.log = log;
        this.table = table;
        this.tables = tables;
        this.consumers = consumers;
        this.transaction = new TransactionTemplate(transactions);
        this.limits = limits;
        this.faults = faults;
    }

    /** Returns at once; the lock is let go when the rebuild has ended. */
    void start(Rebuild rebuild, RebuildLock.Held lock) {
        Thread.ofVirtual()
                .name("rebuild-" + rebuild.name())
                .start(
                        () -> {
                            try (lock) {
                                run(rebuild);
                            }
                        });
    }

    @Override
    public void destroy() {
        stopping.countDown();
    }

    private void run(Rebuild rebuild) {
        var begun = System.nanoTime();
        try {
            var beginnings = log.beginnings(rebuild.model());
            transaction.executeWithoutResult(_ -> table.place(rebuild, beginnings));
            for (var tries = 1; !isReady(rebuild, tries); tries++) {
                pause();
            }
            LOG.info(
                    "{} was rebuilt in {} s",
                    rebuild.name(),
                    TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - begun));
        } catch (Stopped | CopyGone end) {
            LOG.warn("The rebuild of {} was stopped", rebuild.name());
        } catch (RuntimeException failure) {
            LOG.error("The rebuild of {} has failed", rebuild.name(), failure);
            transaction.executeWithoutResult(_ -> fail(rebuild, failure));
        }
    }

    private boolean isReady(Rebuild rebuild, int tries) {
        try {
            follow.follow(rebuild, limits.readers(), () -> letLiveGoFirst(rebuild));
            transaction.executeWithoutResult(_ -> compare(rebuild));
            return true;
        } catch (RuntimeException failure) {
            if (tries == MOST_TRIES || !passes(failure)) {
                throw failure;
            }
            return false;
        }
    }

    private static boolean passes(RuntimeException failure) {
        return failure instanceof RebuildRefused.Behind
                || failure instanceof RetriableException
                || Outage.causes(failure);
    }

    private void compare(Rebuild rebuild) {
        table.requireCopy(rebuild);
        lastStretch.go(rebuild);
        table.ready(rebuild, tables.differences(rebuild.name()));
    }

    private void fail(Rebuild rebuild, RuntimeException failure) {
        var reason =
                failure instanceof ReplayFailed
                        ? failure.getMessage()
                        : failure.getClass().getName();
        if (table.hold(rebuild.model()).filter(each -> each.id() == rebuild.id()).isPresent()) {
            table.failed(rebuild, String.valueOf(reason));
            tables.drop(rebuild.name());
        }
    }

    private void letLiveGoFirst(Rebuild rebuild) {
        faults.reached("rebuild.poll");
        if (!isLiveLate(rebuild)) {
            stopIfAsked();
            return;
        }
        table.waits(rebuild, true);
        while (isLiveLate(rebuild)) {
            pause();
        }
        table.waits(rebuild, false);
    }

    private boolean isLiveLate(Rebuild rebuild) {
        return rebuild.model().consumers().stream()
                .anyMatch(each -> consumers.lag(each).compareTo(limits.liveDelay()) > 0);
    }

    private void pause() {
        try {
            if (stopping.await(PAUSE.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new Stopped();
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new Stopped();
        }
    }

    private void stopIfAsked() {
        if (stopping.getCount() == 0) {
            throw new Stopped();
        }
    }

    private static final class Stopped extends RuntimeException {}
}
