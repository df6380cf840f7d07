package vn.guongsang.platform.outbox;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Duration;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.scheduling.annotation.Scheduled;

/** How much waits to be sent, how long it has waited, and how sending goes. */
class OutboxMeters {

    private static final String SAMPLE =
            """
            select count(*) filter (where parked_at is null) as pending,
                   count(*) filter (where parked_at is not null) as parked,
                   coalesce(extract(epoch from clock_timestamp() - min(recorded_at)), 0) as oldest_age
              from outbox where published_at is null and discarded_at is null
            """;

    private final JdbcTemplate jdbc;
    private final Timer delay;
    private final Map<Outcome, Timer> sending = new EnumMap<>(Outcome.class);
    private volatile Sample last = new Sample(0, 0, 0);

    /** How one attempt to send a row ended. */
    enum Outcome {
        ACKNOWLEDGED,
        /** Kafka does not take this record. */
        REFUSED,
        /** Kafka takes nothing at the moment. */
        AWAY;

        static Outcome of(SendFailure failure) {
            return failure == SendFailure.BROKER ? AWAY : REFUSED;
        }
    }

    private record Sample(double pending, double parked, double oldestAge) {}

    OutboxMeters(JdbcTemplate jdbc, MeterRegistry registry) {
        this.jdbc = jdbc;
        this.delay =
                Timer.builder("outbox.delay")
                        .description("From recording a fact to its acknowledgement by Kafka")
                        .register(registry);
        Arrays.stream(Outcome.values())
                .forEach(outcome -> sending.put(outcome, sending(registry, outcome)));
        gauge(registry, "outbox.pending", "Facts that wait to be sent", () -> last.pending());
        gauge(registry, "outbox.parked", "Facts that Kafka refuses", () -> last.parked());
        gauge(
                registry,
                "outbox.oldest.age.seconds",
                "Age of the oldest unsent fact",
                () -> last.oldestAge());
    }

    @Scheduled(fixedDelay = 5_000)
    void sample() {
        last =
                jdbc.queryForObject(
                        SAMPLE,
                        (row, _) ->
                                new Sample(row.getDouble(1), row.getDouble(2), row.getDouble(3)));
    }

    void published(Duration took, Duration sinceRecorded) {
        tried(Outcome.ACKNOWLEDGED, took);
        delay.record(sinceRecorded);
    }

    void failed(Duration took, SendFailure failure) {
        tried(Outcome.of(failure), took);
    }

    private void tried(Outcome outcome, Duration took) {
        var timer = sending.get(outcome);
        if (timer != null) {
            timer.record(took);
        }
    }

    private static Timer sending(MeterRegistry registry, Outcome outcome) {
        return Timer.builder("outbox.publish")
                .description("One attempt to send a fact, until Kafka has answered")
                .tag("outcome", outcome.name().toLowerCase(Locale.ROOT))
                .register(registry);
    }

    private static void gauge(
            MeterRegistry registry, String name, String description, Supplier<Number> value) {
        Gauge.builder(name, value).description(description).register(registry);
    }
}
