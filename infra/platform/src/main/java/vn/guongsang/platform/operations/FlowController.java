package vn.guongsang.platform.operations;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.Comparator;
import java.util.Objects;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.guongsang.platform.access.Actor;

/** The flow of events as the meters know it, for those who have no dashboard at hand. */
@RestController
@RequestMapping("/api/v1/${spring.application.name}/operations/flow")
class FlowController {

    private final MeterRegistry meters;

    FlowController(MeterRegistry meters) {
        this.meters = meters;
    }

    @GetMapping
    Flow flow(Actor by) {
        Operators.requireSight(by);
        return new Flow(
                figure("outbox.pending"),
                figure("outbox.oldest.age.seconds"),
                meters.find("spring.cloud.stream.binder.kafka.offset").gauges().stream()
                        .map(FlowController::consumer)
                        .sorted(
                                Comparator.comparing(Flow.Consumer::group)
                                        .thenComparing(Flow.Consumer::topic))
                        .toList());
    }

    private long figure(String name) {
        var gauge = meters.find(name).gauge();
        return gauge == null ? 0 : rounded(gauge);
    }

    private static Flow.Consumer consumer(Gauge lag) {
        return new Flow.Consumer(tag(lag, "group"), tag(lag, "topic"), rounded(lag));
    }

    // A meter that could not be read says so with no number.
    private static long rounded(Gauge gauge) {
        return Math.round(gauge.value());
    }

    private static String tag(Gauge gauge, String name) {
        return Objects.requireNonNullElse(gauge.getId().getTag(name), "");
    }
}
