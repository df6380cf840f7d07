package vn.guongsang.systemtests.load;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.guongsang.systemtests.client.Delivery;
import vn.guongsang.systemtests.client.Draft;
import vn.guongsang.systemtests.client.Outcome;

/** Every unit signs off at the same instant, and every finger clicks more than once. */
public final class Burst implements AutoCloseable {
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final CountDownLatch gate = new CountDownLatch(1);
    private final List<CompletableFuture<Outcome>> answers;

    private Burst(List<Delivery> signOffs, int copies) {
        var ready = new CountDownLatch(signOffs.size() * copies);
        this.answers =
                signOffs.stream()
                        .flatMap(signOff -> Stream.generate(() -> signOff).limit(copies))
                        .map(
                                signOff ->
                                        CompletableFuture.supplyAsync(
                                                () -> go(signOff, ready), threads))
                        .toList();
        await(ready);
    }

    /**
     * Lets each unit draft one and hand it in to its head.
     *
     * @param copies how often each sign-off is sent at the same time under its one key
     */
    public static Burst prepared(Centre centre, UUID callId, int copies) {
        var units = centre.units();
        try (var threads = Executors.newFixedThreadPool(4)) {
            var signOffs =
                    IntStream.range(0, units.size())
                            .mapToObj(
                                    n ->
                                            CompletableFuture.supplyAsync(
                                                    () -> {
                                                        var title =
                                                                "Gương cuối ngày số "
                                                                        + n
                                                                        + " "
                                                                        + UUID.randomUUID();
                                                        var draft =
                                                                Draft.ofCollective(
                                                                        callId,
                                                                        "Tập thể " + n,
                                                                        title);
                                                        return units.get(n)
                                                                .signOff(
                                                                        units.get(n)
                                                                                .handedIn(draft));
                                                    },
                                                    threads))
                            .toList();
            return new Burst(signOffs.stream().map(CompletableFuture::join).toList(), copies);
        }
    }

    /** Now. */
    public void release() {
        gate.countDown();
    }

    /** What each copy was told in the end. */
    public List<Outcome> answers() {
        return answers.stream().map(CompletableFuture::join).toList();
    }

    private Outcome go(Delivery signOff, CountDownLatch ready) {
        ready.countDown();
        await(gate);
        return signOff.deliver();
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}
