package vn.guongsang.platform.events;

import static java.util.stream.Collectors.toUnmodifiableSet;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.springframework.messaging.Message;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.guongsang.contracts.Topic;
import vn.guongsang.platform.envelope.EventCodec;
import vn.guongsang.platform.envelope.IncomingEvent;
import vn.guongsang.platform.faults.FaultPoints;
import vn.guongsang.platform.inbox.Inbox;
import vn.guongsang.platform.observability.Traces;
import vn.guongsang.platform.parking.ParkedEvents;
import vn.guongsang.platform.scope.CentreFence;

/**
 * Makes the functions that Spring Cloud Stream binds to topics. What passes by itself is tried
 * again for ever; what does not is parked with its key, and the other keys go on.
 */
public class EventConsumers {

    private final EventCodec codec;
    private final CentreFence fence;
    private final Inbox inbox;
    private final ParkedEvents parked;
    private final TransactionTemplate transaction;
    private final MeterRegistry meters;
    private final Traces traces;
    private final FaultPoints faults;
    private final Map<String, EventProcessor> processors = new ConcurrentHashMap<>();
    private final Map<String, ConsumerMeters> projections = new ConcurrentHashMap<>();

    EventConsumers(
            EventCodec codec,
            CentreFence fence,
            Inbox inbox,
            ParkedEvents parked,
            PlatformTransactionManager transactions,
            MeterRegistry meters,
            Traces traces,
            FaultPoints faults) {
        this.codec = codec;
        this.fence = fence;
        this.inbox = inbox;
        this.parked = parked;
        this.transaction = new TransactionTemplate(transactions);
        this.meters = meters;
        this.traces = traces;
        this.faults = faults;
    }

    /**
     * For what must happen once per event: one record, one transaction, one row in the inbox.
     *
     * @param consumer the consumer group, {@code <service>.<what it does>}
     */
    public Consumer<Message<byte[]>> effect(String consumer, EventRouter router) {
        inbox.expect(consumer);
        var effect =
                effect(
                        processor(
                                consumer,
                                router,
                                (event, handler) -> inbox.once(consumer, event.eventId(), handler)),
                        ConsumerMeters.ofEffect(consumer, meters));
        return faults.asleep() ? effect : new PlantedBugs.HastyEffect(effect, faults);
    }

    /**
     * For read models: a whole poll, one transaction. The handlers must bear repeats, gaps and
     * older events, which they do by comparing revisions.
     *
     * @param consumer the consumer group, {@code <service>.<what it shows>}
     */
    public Consumer<Message<List<byte[]>>> projection(String consumer, EventRouter router) {
        var processor = processor(consumer, router, (_, handler) -> handler.run());
        var timing = ConsumerMeters.ofProjection(consumer, meters);
        projections.put(consumer, timing);
        return new Projection(
                effect(processor, timing), processor, parked, transaction, traces, timing, faults);
    }

    /** The topics that a projection reads. */
    public Set<Topic> topics(String projection) {
        lag(projection);
        return processor(projection).topics();
    }

    /** The same by their names on the broker. */
    public Set<String> topicNames(String projection) {
        return topics(projection).stream().map(Topic::wireName).collect(toUnmodifiableSet());
    }

    /**
     * How far a projection is behind in this process: the age of what it has in hand.
     *
     * @throws IllegalArgumentException for an effect, which nobody ever replays
     */
    public Duration lag(String projection) {
        var timing = projections.get(projection);
        if (timing == null) {
            throw new IllegalArgumentException(projection + " is no projection");
        }
        return timing.timeLag();
    }

    /** Applies events again, in the running transaction. */
    public void again(String consumer, List<IncomingEvent> events) {
        processor(consumer).apply(events);
    }

    private EventProcessor processor(String consumer) {
        var processor = processors.get(consumer);
        if (processor == null) {
            throw new IllegalStateException(consumer + " is no longer there");
        }
        return processor;
    }

    private Effect effect(EventProcessor processor, ConsumerMeters timing) {
        return new Effect(processor, parked, transaction, traces, timing, faults);
    }

    private EventProcessor processor(
            String consumer, EventRouter router, EventProcessor.Guard guard) {
        var processor = new EventProcessor(consumer, router, codec, fence, meters, guard);
        if (processors.putIfAbsent(consumer, processor) != null) {
            throw new IllegalStateException(consumer + " is there twice");
        }
        return processor;
    }
}
