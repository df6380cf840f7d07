package vn.guongsang.platform.faults;

import org.flywaydb.core.api.callback.Callback;
import org.flywaydb.core.api.callback.Context;
import org.flywaydb.core.api.callback.Event;

/** The point {@code migration}: one migration has run and is not committed yet. */
record MigrationFaultPoint(FaultPoints faults) implements Callback {

    @Override
    public boolean supports(Event event, Context context) {
        return event == Event.AFTER_EACH_MIGRATE;
    }

    @Override
    public boolean canHandleInTransaction(Event event, Context context) {
        return true;
    }

    @Override
    public void handle(Event event, Context context) {
        faults.reached("migration");
    }

    @Override
    public String getCallbackName() {
        return "faults";
    }
}
