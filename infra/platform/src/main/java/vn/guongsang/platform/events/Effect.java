package vn.guongsang.platform.events;

import java.util.List;
import java.util.function.Consumer;
import org.springframework.messaging.Message;
import org.springframework.transaction.support.TransactionTemplate;
import vn.guongsang.platform.envelope.IncomingEvent;
import vn.guongsang.platform.faults.FaultPoints;
import vn.guongsang.platform.observability.Traces;
import vn.guongsang.platform.parking.ParkedEvents;

/** Takes records one by one, a transaction each: for what must happen once. */
class Effect implements Consumer<Message<byte[]>> {

    private final EventProcessor processor;
    private final ParkedEvents parked;
    private final TransactionTemplate transaction;
    private final Traces traces;
    private final ConsumerMeters meters;
    private final FaultPoints faults;

    Effect(
            EventProcessor processor,
            ParkedEvents parked,
            TransactionTemplate transaction,
            Traces traces,
            ConsumerMeters meters,
            FaultPoints faults) {
        this.processor = processor;
        this.parked = parked;
        this.transaction = transaction;
        this.traces = traces;
        this.meters = meters;
        this.faults = faults;
    }

    @Override
    public void accept(Message<byte[]> message) {
        var event = ReceivedRecords.one(message);
        meters.around(List.of(event), () -> accept(event));
    }

    void accept(IncomingEvent event) {
        traces.continued(
                event.traceparent().orElse(null),
                processor.consumer(),
                () -> {
                    applyOrPark(event);
                    faults.reached("consumer.committed");
                });
    }

    private void applyOrPark(IncomingEvent event) {
        try {
            transaction.executeWithoutResult(_ -> applyUnlessHeldUp(event));
        } catch (RuntimeException failure) {
            if (Outage.causes(failure)) {
                throw failure;
            }
            parked.park(processor.consumer(), event, failure);
        }
    }

    private void applyUnlessHeldUp(IncomingEvent event) {
        if (!parked.holdsUp(processor.consumer(), event)) {
            processor.apply(event);
        }
    }
}
