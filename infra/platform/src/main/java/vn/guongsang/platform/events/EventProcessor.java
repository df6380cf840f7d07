package vn.guongsang.platform.events;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;
import vn.guongsang.contracts.EventType;
import vn.guongsang.contracts.Topic;
import vn.guongsang.platform.envelope.Causation;
import vn.guongsang.platform.envelope.EventCodec;
import vn.guongsang.platform.envelope.IncomingEvent;
import vn.guongsang.platform.envelope.UnreadableEvent;
import vn.guongsang.platform.scope.CentreFence;
import vn.guongsang.platform.scope.CentreScope;

/**
 * Applies one event for one consumer, inside the centre it came from. Needs a running transaction.
 */
class EventProcessor {

    private static final Logger LOG = LoggerFactory.getLogger(EventProcessor.class);

    /** The member of a log line that names the event. */
    private static final String EVENT = "eventId";

    private final String consumer;
    private final EventRouter router;
    private final EventCodec codec;
    private final CentreFence fence;
    private final Counter unknown;
    private final Guard guard;

    /**
     * What stands between an event and its handler: the inbox for effects, nothing for projections.
     */
    interface Guard {
        void pass(IncomingEvent event, Runnable handler);
    }

    EventProcessor(
            String consumer,
            EventRouter router,
            EventCodec codec,
            CentreFence fence,
            MeterRegistry meters,
            Guard guard) {
        this.consumer = consumer;
        this.router = router;
        this.codec = codec;
        this.fence = fence;
        this.unknown = meters.counter("events.unknown", "consumer", consumer);
        this.guard = guard;
    }

    String consumer() {
        return consumer;
    }

    Set<Topic> topics() {
        return router.topics();
    }

    void apply(IncomingEvent event) {
        apply(List.of(event));
    }

    /** The fence is raised where one event's centre is not that of the event before. */
    void apply(List<IncomingEvent> events) {
        UUID fenced = null;
        for (var event : events) {
            var handler = handlerOf(event);
            if (handler.isPresent()) {
                var centre = event.centre();
                handle(event, !centre.equals(fenced), handler.get());
                fenced = centre;
            }
        }
    }

    private Optional<Runnable> handlerOf(IncomingEvent event) {
        var name = event.type().orElseThrow(() -> new UnreadableEvent("no type", null));
        var type = EventType.named(name);
        if (type.isEmpty()) {
            // The type is in the log only: what comes over the wire would make labels without end.
            LOG.debug("{} ignores an event of type {}", consumer, name);
            unknown.increment();
            return Optional.empty();
        }
        return router.route(type.get(), event, codec);
    }

    private void handle(IncomingEvent event, boolean elsewhere, Runnable handler) {
        CentreScope.call(
                event.centre(),
                () -> {
                    if (elsewhere) {
                        fence.raise();
                    }
                    try (var _ = MDC.putCloseable(EVENT, event.eventId().toString())) {
                        Causation.of(event.eventId(), () -> guard.pass(event, handler));
                    }
                    return null;
                });
    }
}
