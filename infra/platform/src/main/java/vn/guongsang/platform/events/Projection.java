package vn.guongsang.platform.events;

import java.util.List;
import java.util.function.Consumer;
import org.springframework.messaging.Message;
import org.springframework.transaction.support.TransactionTemplate;
import vn.guongsang.platform.envelope.IncomingEvent;
import vn.guongsang.platform.faults.FaultPoints;
import vn.guongsang.platform.parking.ParkedEvents;

/**
 * Takes a whole poll in one transaction, which is thirty times faster than one each: for what can
 * be applied again and again. Only when a poll fails are its records applied one by one.
 */
class Projection implements Consumer<Message<List<byte[]>>> {

    private final Effect oneByOne;
    private final EventProcessor processor;
    private final ParkedEvents parked;
    private final TransactionTemplate transaction;
    private final ConsumerMeters meters;
    private final FaultPoints faults;

    Projection(
            Effect oneByOne,
            EventProcessor processor,
            ParkedEvents parked,
            TransactionTemplate transaction,
            ConsumerMeters meters,
            FaultPoints faults) {
        this.oneByOne = oneByOne;
        this.processor = processor;
        this.parked = parked;
        this.transaction = transaction;
        this.meters = meters;
        this.faults = faults;
    }

    @Override
    public void accept(Message<List<byte[]>> poll) {
        var events = ReceivedRecords.all(poll);
        meters.around(events, () -> apply(events));
    }

    private void apply(List<IncomingEvent> events) {
        if (!appliedTogether(events)) {
            events.forEach(oneByOne::accept);
        }
        faults.reached("consumer.committed");
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
