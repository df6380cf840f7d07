package vn.guongsang.platform.events;

import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.guongsang.platform.parking.ParkedEvents;

/** Applies the parked events of a key again, oldest first, a transaction each, until one fails. */
public class RedriveParkedEvents {

    private final ParkedEvents parked;
    private final EventConsumers consumers;
    private final TransactionTemplate transaction;

    RedriveParkedEvents(
            ParkedEvents parked,
            EventConsumers consumers,
            PlatformTransactionManager transactions) {
        this.parked = parked;
        this.consumers = consumers;
        this.transaction = new TransactionTemplate(transactions);
    }

    /**
     * @param id any parked event of the key
     * @return how many were applied
     * @throws RuntimeException as the handler says it, when one fails again; it stays parked
     */
    public int redrive(long id) {
        var applied = 0;
        for (var waiting : parked.waitingWith(id)) {
            transaction.executeWithoutResult(
                    _ -> {
                        consumers.again(waiting.consumer(), waiting.event());
                        parked.settle(waiting.id(), ParkedEvents.State.REDRIVEN);
                    });
            applied++;
        }
        return applied;
    }
}
