package vn.guongsang.notification.site;

import java.net.InetAddress;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import vn.guongsang.problems.RequestRefused;

/**
 * How often one address may send something, in this process. Addresses are kept in memory for ten
 * minutes and nowhere else.
 */
@Component
public class ReportLimit {

    private static final Duration WINDOW = Duration.ofMinutes(10);
    private static final int MOST_IN_WINDOW = 5;
    private static final int MOST_ADDRESSES = 10_000;

    private final Map<String, Deque<Instant>> sent = new LinkedHashMap<>();
    private final Clock clock;

    ReportLimit(Clock clock) {
        this.clock = clock;
    }

    /**
     * @throws RequestRefused with 429 when this address has sent enough
     */
    public synchronized void count(String address) {
        var now = clock.instant();
        forgetBefore(now.minus(WINDOW));
        var times = sent.computeIfAbsent(household(address), _ -> new ArrayDeque<>());
        if (times.size() >= MOST_IN_WINDOW) {
            throw new RequestRefused(HttpStatus.TOO_MANY_REQUESTS, "too-many-requests")
                    .retryAfter(WINDOW);
        }
        times.add(now);
    }

    private void forgetBefore(Instant instant) {
        for (var times : sent.values()) {
            while (!times.isEmpty() && times.peek().isBefore(instant)) {
                times.remove();
            }
        }
        sent.values().removeIf(Deque::isEmpty);
        // Full only under attack; then the oldest are let go.
        var oldest = sent.keySet().iterator();
        for (var tooMany = sent.size() - MOST_ADDRESSES; tooMany >= 0; tooMany--) {
            oldest.next();
            oldest.remove();
        }
    }

    /** With IPv6 every household has 2^64 addresses. */
    private static String household(String address) {
        try {
            var bytes = InetAddress.ofLiteral(address).getAddress();
            return HexFormat.of().formatHex(bytes.length == 4 ? bytes : Arrays.copyOf(bytes, 8));
        } catch (IllegalArgumentException _) {
            return address;
        }
    }
}
