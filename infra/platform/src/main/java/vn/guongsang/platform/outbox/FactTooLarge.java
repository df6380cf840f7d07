package vn.guongsang.platform.outbox;

import vn.guongsang.contracts.EventType;

/** A fact that Kafka would refuse; better refused now than parked later. */
public class FactTooLarge extends RuntimeException {

    FactTooLarge(EventType type, int bytes) {
        super(type + " has " + bytes + " bytes; " + TransactionalOutbox.LARGEST + " are allowed");
    }
}
