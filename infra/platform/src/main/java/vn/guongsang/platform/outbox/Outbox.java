package vn.guongsang.platform.outbox;

import vn.guongsang.contracts.Fact;

/**
 * Where facts leave from. A fact that was appended in a committed transaction reaches Kafka at
 * least once, and after every earlier fact of its key; one of a transaction that was rolled back
 * never does.
 */
public interface Outbox {

    /**
     * Appends to the running transaction.
     *
     * @throws org.springframework.transaction.IllegalTransactionStateException without one
     * @throws FactTooLarge if the body has more than 512 KiB
     * @throws org.springframework.dao.DuplicateKeyException if this aggregate has said this
     *     revision
     */
    void append(Fact fact);
}
