package vn.guongsang.notification.delivery;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.Locale;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** How many messages wait, how many need a decision, and how sending goes. */
@Component
class DeliveryMeters {

    private final OpenMessages open;
    private final MeterRegistry registry;
    private volatile OpenMessages.Count last = new OpenMessages.Count(0, 0);

    DeliveryMeters(OpenMessages open, MeterRegistry registry) {
        this.open = open;
        this.registry = registry;
        Gauge.builder("messages.pending", () -> last.pending())
                .description("Messages that wait to be sent")
                .register(registry);
        Gauge.builder("messages.parked", () -> last.parked())
                .description("Messages that the mail server refuses")
                .register(registry);
        for (var outcome : DeliveryOutcome.values()) {
            if (outcome != DeliveryOutcome.NOTHING_DUE) {
                deliveries(outcome);
            }
        }
    }

    void count(DeliveryOutcome outcome) {
        if (outcome != DeliveryOutcome.NOTHING_DUE) {
            deliveries(outcome).increment();
        }
    }

    private Counter deliveries(DeliveryOutcome outcome) {
        return registry.counter(
                "mail.deliveries", "outcome", outcome.name().toLowerCase(Locale.ROOT));
    }

    @Scheduled(fixedDelay = 5_000)
    void sample() {
        last = open.count();
    }
}
