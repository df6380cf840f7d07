package vn.guongsang.systemtests.load;

import static java.util.concurrent.TimeUnit.NANOSECONDS;

import java.time.Duration;
import java.util.List;
import java.util.Queue;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.atomic.AtomicInteger;
import vn.guongsang.systemtests.client.Draft;

/**
 * The evening before the deadline: nominations set out at a steady rate, whatever the system does
 * meanwhile, and each goes its whole way.
 */
public final class Evening implements AutoCloseable {
    private final Centre centre;
    private final UUID callId;
    private final Random chance;
    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor();
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final Queue<CompletableFuture<Void>> journeys = new ConcurrentLinkedQueue<>();
    private final AtomicInteger finished = new AtomicInteger();

    /**
     * @param seed decides which way each nomination goes
     */
    public Evening(Centre centre, UUID callId, long seed) {
        this.centre = centre;
        this.callId = callId;
        this.chance = new Random(seed);
    }

    public Evening start(int perSecond) {
        var pause = Duration.ofSeconds(1).dividedBy(perSecond).toNanos();
        var ignored = clock.scheduleAtFixedRate(this::setOut, 0, pause, NANOSECONDS);
        return this;
    }

    /** How many nominations have come to their end. */
    public int finished() {
        return finished.get();
    }

    /** Those on their way go on. */
    public void stopSettingOut() {
        clock.shutdownNow();
    }

    /**
     * Lets nobody set out any more and waits for those on their way.
     *
     * @throws java.util.concurrent.CompletionException when one did not arrive
     */
    public void finish() {
        stopSettingOut();
        List.copyOf(journeys).forEach(CompletableFuture::join);
    }

    @Override
    public void close() {
        clock.shutdownNow();
        threads.shutdownNow();
    }

    private void setOut() {
        var number = journeys.size();
        var unit = centre.units().get(number % centre.units().size());
        var draft =
                Draft.ofCollective(
                        callId, "Tập thể số " + number, "Gương số " + number + " " + callId);
        var journey = new Journey(centre, unit, draft, Journey.Ending.of(chance));
        journeys.add(
                CompletableFuture.runAsync(journey::go, threads)
                        .thenRun(finished::incrementAndGet));
    }
}
