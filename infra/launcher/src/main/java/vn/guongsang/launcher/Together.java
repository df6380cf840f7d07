package vn.guongsang.launcher;

import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.Executors;

/** Work that is done at the same time. */
final class Together {
    private Together() {}

    static void run(Runnable... work) {
        run(work.length, List.of(work));
    }

    /**
     * Returns when all of it is done; the first failure is thrown at once and stops the waiting of
     * the others.
     *
     * @param atOnce how many are at work at the same time
     */
    static void run(int atOnce, List<Runnable> work) {
        var threads = Executors.newFixedThreadPool(atOnce, Thread.ofVirtual().factory());
        try {
            var all = new ExecutorCompletionService<Void>(threads);
            work.forEach(one -> all.submit(one, null));
            for (var _ : work) {
                all.take().get();
            }
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException why) {
                throw why;
            }
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CannotStart("The start was interrupted.", e);
        } finally {
            threads.shutdownNow();
        }
    }
}
