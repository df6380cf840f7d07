package vn.guongsang.platform.scope;

import jakarta.persistence.EntityManagerFactory;
import org.springframework.orm.jpa.JpaTransactionManager;
import org.springframework.transaction.TransactionDefinition;

/** Begins every transaction inside the centre's fence, whether it uses JPA or plain SQL. */
class FencedTransactions extends JpaTransactionManager {

    private final transient CentreFence fence;

    FencedTransactions(EntityManagerFactory entities, CentreFence fence) {
        super(entities);
        this.fence = fence;
    }

    @Override
    protected void doBegin(Object transaction, TransactionDefinition definition) {
        super.doBegin(transaction, definition);
        try {
            fence.raise();
        } catch (RuntimeException | Error failure) {
            doCleanupAfterCompletion(transaction);
            throw failure;
        }
    }
}
