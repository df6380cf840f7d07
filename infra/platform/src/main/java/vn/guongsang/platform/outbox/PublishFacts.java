package vn.guongsang.platform.outbox;

import org.springframework.context.event.EventListener;
import vn.guongsang.contracts.Fact;

/**
 * Takes every fact that an aggregate has registered into the outbox, in the transaction that saves
 * the aggregate. Not after commit: a crash in between would lose it.
 */
class PublishFacts {

    private final Outbox outbox;

    PublishFacts(Outbox outbox) {
        this.outbox = outbox;
    }

    @EventListener
    void on(Fact fact) {
        outbox.append(fact);
    }
}
