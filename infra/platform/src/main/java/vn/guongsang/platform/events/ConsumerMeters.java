package vn.guongsang.platform.events;

import static java.util.Comparator.naturalOrder;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import vn.guongsang.platform.envelope.IncomingEvent;

/**
 * How far one consumer is behind in time. What it has in hand counts too, so that a consumer that
 * tries the same poll again and again is seen to fall behind.
 */
class ConsumerMeters {

    private final Timer delay;
    // By topic, since each topic of a consumer has a thread of its own.
    private final Map<String, Instant> inHand = new ConcurrentHashMap<>();
    private volatile @Nullable Instant newest;

    private ConsumerMeters(Timer delay, String consumer, MeterRegistry meters) {
        this.delay = delay;
        Gauge.builder("consumer.time.lag.seconds", () -> seconds(timeLag()))
                .description("Age of the oldest event in hand, 0 while there is none")
                .tag("consumer", consumer)
                .register(meters);
        Gauge.builder("consumer.last.event.timestamp.seconds", this::lastEvent)
                .description("When the newest event applied since the start was written")
                .tag("consumer", consumer)
                .register(meters);
    }

    static ConsumerMeters ofEffect(String consumer, MeterRegistry meters) {
        var delay =
                Timer.builder("effect.delay")
                        .description("From the broker to the effect")
                        .tag("consumer", consumer)
                        .register(meters);
        return new ConsumerMeters(delay, consumer, meters);
    }

    static ConsumerMeters ofProjection(String consumer, MeterRegistry meters) {
        var delay =
                Timer.builder("projection.delay")
                        .description("From the broker to the read model")
                        .tag("view", consumer)
                        .register(meters);
        return new ConsumerMeters(delay, consumer, meters);
    }

    /** Does the work with the events, which are behind until it has succeeded. */
    void around(List<IncomingEvent> events, Runnable work) {
        if (events.isEmpty()) {
            return;
        }
        var topic = events.getFirst().topic();
        events.stream()
                .map(IncomingEvent::written)
                .min(naturalOrder())
                .ifPresent(oldest -> inHand.put(topic, oldest));
        work.run();
        inHand.remove(topic);
        events.forEach(event -> applied(event.written()));
    }

    private synchronized void applied(Instant written) {
        delay.record(Duration.between(written, Instant.now()));
        if (newest == null || written.isAfter(newest)) {
            newest = written;
        }
    }

    /** Age of the oldest event in hand; nothing while there is none. */
    Duration timeLag() {
        return inHand.values().stream()
                .min(naturalOrder())
                .map(oldest -> Duration.between(oldest, Instant.now()))
                .filter(Duration::isPositive)
                .orElse(Duration.ZERO);
    }

    // Not a number until the first event: a zero would be read as the year 1970.
    private double lastEvent() {
        var last = newest;
        return last == null ? Double.NaN : seconds(Duration.between(Instant.EPOCH, last));
    }

    private static double seconds(Duration duration) {
        return duration.toMillis() / 1000.0;
    }
}
