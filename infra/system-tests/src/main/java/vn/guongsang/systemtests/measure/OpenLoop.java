package vn.guongsang.systemtests.measure;

import static java.util.concurrent.TimeUnit.NANOSECONDS;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.function.ObjLongConsumer;

/**
 * Sends at intended times, whatever became of what was sent before: a system that stalls is asked
 * all the same, and each wait counts from the moment at which the request should have left.
 */
final class OpenLoop {
    private final Duration pause;

    OpenLoop(int perSecond) {
        this.pause = Duration.ofSeconds(1).dividedBy(perSecond);
    }

    /**
     * Hands each piece of work over at its time, with that time in the terms of {@link
     * System#nanoTime}, and waits for the last to end.
     *
     * @throws java.util.concurrent.CompletionException when one failed
     */
    <T> void run(List<T> work, ObjLongConsumer<T> sender) {
        try (var clock = Executors.newSingleThreadScheduledExecutor();
                var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var begin = System.nanoTime() + Duration.ofMillis(100).toNanos();
            var running = new ArrayList<CompletableFuture<Void>>();
            for (int number = 0; number < work.size(); number++) {
                var piece = work.get(number);
                var intended = begin + pause.multipliedBy(number).toNanos();
                var done = new CompletableFuture<Void>();
                running.add(done);
                Runnable leave = () -> threads.execute(() -> send(sender, piece, intended, done));
                var ignored = clock.schedule(leave, intended - System.nanoTime(), NANOSECONDS);
            }
            running.forEach(CompletableFuture::join);
        }
    }

    private static <T> void send(
            ObjLongConsumer<T> sender, T piece, long intended, CompletableFuture<Void> done) {
        try {
            sender.accept(piece, intended);
            done.complete(null);
        } catch (RuntimeException e) {
            done.completeExceptionally(e);
        }
    }
}
