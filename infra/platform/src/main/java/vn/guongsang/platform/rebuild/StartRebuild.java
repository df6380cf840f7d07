package vn.guongsang.platform.rebuild;

import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import vn.guongsang.platform.access.Actor;
import vn.guongsang.platform.operations.Operation;
import vn.guongsang.platform.operations.Operation.Action;
import vn.guongsang.platform.operations.Operation.Thing;
import vn.guongsang.platform.operations.OperationLog;
import vn.guongsang.platform.operations.Operators;
import vn.guongsang.platform.rebuild.Rebuild.State;

/**
 * Begins to build a read model anew. What was beside the live one before goes, also what could have
 * been switched back to.
 */
class StartRebuild {

    private final Rebuildables models;
    private final RebuildLock locks;
    private final RebuildTable table;
    private final CopyTables tables;
    private final RunRebuild runs;
    private final OperationLog log;

    record Command(Actor by, String name) {}

    /**
     * It goes on by itself.
     *
     * @param rebuild its number
     */
    record Started(long rebuild) {}

    StartRebuild(
            Rebuildables models,
            RebuildLock locks,
            RebuildTable table,
            CopyTables tables,
            RunRebuild runs,
            OperationLog log) {
        this.models = models;
        this.locks = locks;
        this.table = table;
        this.tables = tables;
        this.runs = runs;
        this.log = log;
    }

    /**
     * @throws RebuildRefused.AlreadyRunning while another one runs
     */
    @Transactional
    public Started start(Command command) {
        Operators.requireOperator(command.by());
        var model = models.named(command.name());
        var lock =
                locks.take(model.name())
                        .orElseThrow(() -> new RebuildRefused.AlreadyRunning(model.name()));
        try {
            var rebuild = begin(command.by(), model);
            whenCommitted(rebuild, lock);
            return new Started(rebuild.id());
        } catch (RuntimeException failure) {
            lock.close();
            throw failure;
        }
    }

    private Rebuild begin(Actor by, Rebuildable model) {
        table.hold(model).filter(Rebuild::hasCopy).ifPresent(this::giveUp);
        tables.create(model.name());
        var rebuild = table.begin(model);
        log.note(
                by,
                new Operation(
                        Thing.PROJECTION,
                        model.name(),
                        "rebuild " + rebuild.id(),
                        Action.REBUILT,
                        null));
        return rebuild;
    }

    // It is not running, or its process would hold the lock.
    private void giveUp(Rebuild before) {
        table.become(before, before.isKept() ? State.FORGOTTEN : State.INTERRUPTED);
    }

    private void whenCommitted(Rebuild rebuild, RebuildLock.Held lock) {
        TransactionSynchronizationManager.registerSynchronization(
                new TransactionSynchronization() {
                    @Override
                    public void afterCompletion(int status) {
                        if (status == STATUS_COMMITTED) {
                            runs.start(rebuild, lock);
                        } else {
                            lock.close();
                        }
                    }
                });
    }
}
