package vn.guongsang.gateway.rate;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import java.time.Duration;

/**
 * What everybody of one kind may still ask for. It comes back evenly, not at the full minute. Who
 * has not asked for two windows has everything again, and is forgotten.
 *
 * @param name as announced
 * @param quota requests in a window
 */
record Allowances(String name, int quota, Duration window, LoadingCache<String, Bucket> buckets) {

    private static final int AT_MOST = 100_000;

    static Allowances of(String name, int quota, Duration window) {
        return new Allowances(
                name,
                quota,
                window,
                Caffeine.newBuilder()
                        .maximumSize(AT_MOST)
                        .expireAfterAccess(window.multipliedBy(2))
                        .build(_ -> bucket(quota, window)));
    }

    ConsumptionProbe take(String key) {
        return buckets.get(key).tryConsumeAndReturnRemaining(1);
    }

    /** For {@code RateLimit-Policy}: the quota and the window in seconds. */
    String policy() {
        return "\"%s\";q=%d;w=%d".formatted(name, quota, window.toSeconds());
    }

    /** For {@code RateLimit}: what is left, and in how many seconds all of it is back. */
    String left(ConsumptionProbe taken) {
        return "\"%s\";r=%d;t=%d"
                .formatted(
                        name, taken.getRemainingTokens(), seconds(taken.getNanosToWaitForReset()));
    }

    /** Rounded up: one second early is too early. */
    static long seconds(long nanos) {
        return Math.ceilDiv(nanos, Duration.ofSeconds(1).toNanos());
    }

    private static Bucket bucket(int quota, Duration window) {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(quota).refillGreedy(quota, window))
                .build();
    }
}
