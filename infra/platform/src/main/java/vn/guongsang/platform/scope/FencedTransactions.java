package vn.guongsang.platform.scope;

import jakarta.persistence.EntityManagerFactory;
import org.springframework.orm.jpa.EntityManagerHolder;
import org.springframework.orm.jpa.JpaTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionSynchronizationManager;

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
            undoBegin(transaction, failure);
            throw failure;
        }
    }

    // Only a transaction that has ended gives its connection back to the pool.
    private void undoBegin(Object transaction, Throwable failure) {
        try {
            if (TransactionSynchronizationManager.getResource(obtainEntityManagerFactory())
                    instanceof EntityManagerHolder holder) {
                holder.getEntityManager().getTransaction().rollback();
            }
        } catch (RuntimeException alsoFailed) {
            failure.addSuppressed(alsoFailed);
        } finally {
            doCleanupAfterCompletion(transaction);
        }
    }
}
