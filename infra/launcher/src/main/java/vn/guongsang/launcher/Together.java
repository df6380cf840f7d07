package vn.guongsang.launcher;

import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;

/** Work that is done at the same time. */
final class Together {
    private Together() {}

    static void run(Runnable... work) {
        run(work.length, List.of(work), Runnable::run);
    }

    /**
     * Returns when the work is done on each thing; the first failure is thrown at once and
     * interrupts the others.
     *
     * @param atOnce how many are at work at the same time
     */
    static <T> void run(int atOnce, List<T> things, Consumer<T> work) {
        var threads = Executors.newFixedThreadPool(atOnce, Thread.ofVirtual().factory());
        try {
            var all = new ExecutorCompletionService<Void>(threads);
            things.forEach(thing -> all.submit(() -> work.accept(thing), null));
            for (var _ : things) {
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
