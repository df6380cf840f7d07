package vn.guongsang.platform;

import static org.awaitility.Awaitility.await;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongSupplier;

/**
 * Cuts the connections of a role again and again, as a database does that hands over to another;
 * whoever comes next is let in, and between two cuts something gets on.
 */
final class Connections implements AutoCloseable {

    private final CompletableFuture<Void> cutter;
    private volatile boolean closing;
    private final AtomicLong cuts = new AtomicLong();

    /**
     * @param progress a count that grows with the work that is disturbed
     */
    Connections(String role, LongSupplier progress) {
        this.cutter = CompletableFuture.runAsync(() -> cutUntilClosed(role, progress));
    }

    private void cutUntilClosed(String role, LongSupplier progress) {
        while (!closing) {
            var before = progress.getAsLong();
            cuts.addAndGet(cut(role));
            await().until(() -> closing || progress.getAsLong() > before);
        }
    }

    private static long cut(String role) {
        return PlatformTests.count(
                """
                select count(*) from (select pg_terminate_backend(pid) from pg_stat_activity
                                       where usename = '%s') as cut
                """
                        .formatted(role));
    }

    /** How many connections were cut so far. */
    long cuts() {
        return cuts.get();
    }

    static long waitingForALock(String role) {
        return PlatformTests.count(
                """
                select count(*) from pg_stat_activity where usename = '%s' and wait_event_type = 'Lock'
                """
                        .formatted(role));
    }

    @Override
    public void close() {
        closing = true;
        cutter.join();
    }
}
