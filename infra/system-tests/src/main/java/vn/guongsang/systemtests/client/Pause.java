package vn.guongsang.systemtests.client;

import static java.util.concurrent.TimeUnit.MILLISECONDS;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;

/** How long to wait before the same is asked again: as told, else twice as long each time. */
public final class Pause {
    private static final Duration FIRST = Duration.ofMillis(100);
    private static final Duration LONGEST = Duration.ofSeconds(2);

    private Duration next = FIRST;

    /**
     * @param told what the server asked for; zero when it did not say
     */
    public void take(Duration told) {
        var length = told.compareTo(next) > 0 ? told : next;
        next = next.multipliedBy(2).compareTo(LONGEST) > 0 ? LONGEST : next.multipliedBy(2);
        var later = CompletableFuture.delayedExecutor(length.toMillis(), MILLISECONDS);
        CompletableFuture.runAsync(() -> {}, later).join();
    }
}
