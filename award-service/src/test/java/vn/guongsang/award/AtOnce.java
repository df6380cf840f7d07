package vn.guongsang.award;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.function.Supplier;

/** Several who do something at the same time. */
final class AtOnce {

    private AtOnce() {}

    /** Lets both begin together, and tells what came of each. */
    static <T> List<T> both(Supplier<T> one, Supplier<T> other) {
        return all(List.of(one, other));
    }

    /** Lets all begin together, and tells what came of each. */
    static <T> List<T> all(List<Supplier<T>> deeds) {
        var start = new CountDownLatch(1);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var running =
                    deeds.stream()
                            .map(
                                    deed ->
                                            CompletableFuture.supplyAsync(
                                                    () -> after(start, deed), threads))
                            .toList();
            start.countDown();
            return running.stream().map(CompletableFuture::join).toList();
        }
    }

    private static <T> T after(CountDownLatch start, Supplier<T> deed) {
        try {
            start.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted", e);
        }
        return deed.get();
    }
}
