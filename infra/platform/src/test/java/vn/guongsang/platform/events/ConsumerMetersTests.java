package vn.guongsang.platform.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.guongsang.platform.envelope.IncomingEvent;

/** What a consumer tells about how far it is behind. */
class ConsumerMetersTests {

    private final SimpleMeterRegistry registry = new SimpleMeterRegistry();
    private final ConsumerMeters meters = ConsumerMeters.ofProjection("review.shown", registry);

    @Test
    void isThereBeforeTheFirstEvent() {
        assertThat(gauge("consumer.time.lag.seconds")).isZero();
        assertThat(gauge("consumer.last.event.timestamp.seconds")).isNaN();
        assertThat(registry.get("projection.delay").timer().count()).isZero();
    }

    @Test
    void fallsBehindWhileAnEventCannotBeApplied() {
        var event = written("topic", Instant.now().minusSeconds(90));

        assertThatThrownBy(() -> meters.around(List.of(event), ConsumerMetersTests::fail))
                .hasMessage("database away");

        assertThat(gauge("consumer.time.lag.seconds")).isBetween(90.0, 120.0);
        assertThat(registry.get("projection.delay").timer().count()).isZero();
    }

    @Test
    void hasCaughtUpOnceAllTopicsHave() {
        var old = written("one", Instant.now().minusSeconds(90));
        var newer = written("other", Instant.now().minusSeconds(30));
        assertThatThrownBy(() -> meters.around(List.of(old), ConsumerMetersTests::fail))
                .hasMessage("database away");

        meters.around(List.of(newer), () -> {});
        assertThat(gauge("consumer.time.lag.seconds")).isGreaterThanOrEqualTo(90);

        meters.around(List.of(old), () -> {});
        assertThat(gauge("consumer.time.lag.seconds")).isZero();
        assertThat(gauge("consumer.last.event.timestamp.seconds"))
                .isEqualTo(newer.written().toEpochMilli() / 1000.0);
        assertThat(registry.get("projection.delay").timer().count()).isEqualTo(2);
    }

    private double gauge(String name) {
        return registry.get(name).tag("consumer", "review.shown").gauge().value();
    }

    private static IncomingEvent written(String topic, Instant when) {
        return new IncomingEvent(topic, 0, 0, "key", Map.of(), new byte[0], when);
    }

    private static void fail() {
        throw new IllegalStateException("database away");
    }
}
