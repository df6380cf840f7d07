package vn.guongsang.platform.rebuild;

import java.time.Duration;
import org.apache.kafka.common.errors.RetriableException;
import org.springframework.transaction.annotation.Transactional;
import vn.guongsang.platform.access.Actor;
import vn.guongsang.platform.operations.AlreadySettled;
import vn.guongsang.platform.operations.Operation;
import vn.guongsang.platform.operations.Operation.Action;
import vn.guongsang.platform.operations.Operation.Thing;
import vn.guongsang.platform.operations.OperationLog;
import vn.guongsang.platform.operations.Operators;
import vn.guongsang.platform.rebuild.Rebuild.State;
import vn.guongsang.platform.scope.CentreFence;

/**
 * Lets what is beside the live tables take their place: what was rebuilt, or, back again, what was
 * live before. Both have read the log to its end by then, so nothing is lost either way.
 */
class SwitchProjection {

    /** Half of what the gateway waits; whoever asks again goes on from there. */
    private static final Duration LONGEST = Duration.ofSeconds(5);

    private final Rebuildables models;
    private final RebuildTable table;
    private final CopyTables tables;
    private final FollowLog follow;
    private final LastStretch lastStretch;
    private final OperationLog log;
    private final CentreFence fence;

    /**
     * @param back whether to take back an earlier switch
     */
    record Command(Actor by, String name, boolean back) {

        private boolean fits(State state) {
            return back
                    ? state == State.SWITCHED
                    : state == State.READY || state == State.SWITCHED_BACK;
        }
    }

    record Switched(State state) {}

    SwitchProjection(
            Rebuildables models,
            RebuildTable table,
            CopyTables tables,
            FollowLog follow,
            LastStretch lastStretch,
            OperationLog log,
            CentreFence fence) {
        this.models = models;
        this.table = table;
        this.tables = tables;
        this.follow = follow;
        this.lastStretch = lastStretch;
        this.log = log;
        this.fence = fence;
    }

    /**
     * @throws AlreadySettled if there is nothing to switch to
     * @throws RebuildRefused if it cannot be switched to
     */
    @Transactional
    public Switched switchOver(Command command) {
        Operators.requireOperator(command.by());
        var model = models.named(command.name());
        var rebuild = table.latest(model).orElseThrow(() -> new AlreadySettled("NEVER_REBUILT"));
        require(command, rebuild);
        catchUp(rebuild);
        require(command, table.hold(model).orElse(rebuild));
        lastStretch.go(rebuild);
        tables.swap(model.name());
        var state = command.back() ? State.SWITCHED_BACK : State.SWITCHED;
        table.become(rebuild, state);
        // The last events may have been another centre's.
        fence.raise();
        log.note(
                command.by(),
                new Operation(
                        Thing.PROJECTION,
                        model.name(),
                        "rebuild " + rebuild.id(),
                        command.back() ? Action.SWITCHED_BACK : Action.SWITCHED,
                        null));
        return new Switched(state);
    }

    private void require(Command command, Rebuild rebuild) {
        if (!command.fits(rebuild.state())) {
            throw new AlreadySettled(rebuild.state().name());
        }
        if (!tables.fits(rebuild.name())) {
            throw new RebuildRefused.Outgrown(rebuild.name());
        }
    }

    private void catchUp(Rebuild rebuild) {
        var begun = System.nanoTime();
        try {
            follow.follow(
                    rebuild,
                    1,
                    () -> {
                        if (System.nanoTime() - begun > LONGEST.toNanos()) {
                            throw new RebuildRefused.Behind(rebuild.name());
                        }
                    });
        } catch (CopyGone | RetriableException otherwiseEngaged) {
            throw new RebuildRefused.Behind(rebuild.name());
        }
    }
}
