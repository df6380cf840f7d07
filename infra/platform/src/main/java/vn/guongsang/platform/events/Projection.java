package vn.guongsang.platform.events;

import java.util.List;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.messaging.Message;
import org.springframework.transaction.support.TransactionTemplate;
import vn.guongsang.platform.envelope.IncomingEvent;
import vn.guongsang.platform.faults.FaultPoints;
import vn.guongsang.platform.observability.Traces;
import vn.guongsang.platform.parking.ParkedEvents;

/**
 * Takes a whole poll in one transaction, which is thirty times faster than one each: for what can
 * be applied again and again. Only when a poll fails are its records applied one by one.
 */
class Projection implements Consumer<Message<List<byte[]>>> {

    private static final Logger LOG = LoggerFactory.getLogger(Projection.class);
    private static final int MOST_NAMED = 20;

    private final Effect oneByOne;
    private final EventProcessor processor;
    private final ParkedEvents parked;
    private final TransactionTemplate transaction;
    private final Traces traces;
    private final ConsumerMeters meters;
    private final FaultPoints faults;

    Projection(
            Effect oneByOne,
            EventProcessor processor,
            ParkedEvents parked,
            TransactionTemplate transaction,
            Traces traces,
            ConsumerMeters meters,
            FaultPoints faults) {
        this.oneByOne = oneByOne;
        this.processor = processor;
        this.parked = parked;
        this.transaction = transaction;
        this.traces = traces;
        this.meters = meters;
        this.faults = faults;
    }

    @Override
    public void accept(Message<List<byte[]>> poll) {
        var events = ReceivedRecords.all(poll);
        meters.around(events, () -> apply(events));
    }

    /** One span for the poll, linked to the trace of each event in it. */
    private void apply(List<IncomingEvent> events) {
        var links = events.stream().flatMap(event -> event.traceparent().stream()).distinct();
        traces.linked(links, processor.consumer(), () -> applyAll(events));
    }

    private void applyAll(List<IncomingEvent> events) {
        if (!appliedTogether(events)) {
            events.forEach(oneByOne::accept);
        }
        faults.reached("consumer.committed");
    }

    /** A full poll is a catching up, of which the number is enough. */
    private void say(List<IncomingEvent> events) {
        if (events.size() <= MOST_NAMED) {
            var ids = events.stream().map(event -> event.id().orElse("?")).toList();
            LOG.info("{} has applied {}", processor.consumer(), ids);
        } else {
            LOG.info("{} has applied {} events", processor.consumer(), events.size());
        }
    }

    private boolean appliedTogether(List<IncomingEvent> events) {
        try {
            return Boolean.TRUE.equals(
                    transaction.execute(
                            _ -> {
                                if (parked.mayHoldUp(processor.consumer(), events)) {
                                    return false;
                                }
                                processor.apply(events);
                                say(events);
                                return true;
                            }));
        } catch (RuntimeException failure) {
            if (Outage.causes(failure)) {
                throw failure;
            }
            return false;
        }
    }
}
