package vn.guongsang.platform.rebuild;

import java.time.Instant;

/** One time that a read model was built anew. */
record Rebuild(long id, Rebuildable model, State state, Instant startedAt) {

    /** What has become of it; the first four have tables beside the live ones. */
    enum State {
        RUNNING,
        /** It has been compared with the live one and can take its place. */
        READY,
        SWITCHED,
        SWITCHED_BACK,
        FAILED,
        /** Its process has ended before it did. */
        INTERRUPTED,
        /** Its tables are gone: another was begun, or nobody wanted it for long enough. */
        FORGOTTEN
    }

    String name() {
        return model.name();
    }

    boolean hasCopy() {
        return switch (state) {
            case RUNNING, READY, SWITCHED, SWITCHED_BACK -> true;
            case FAILED, INTERRUPTED, FORGOTTEN -> false;
        };
    }

    /** Whether it only has to keep up with the log. */
    boolean isKept() {
        return hasCopy() && state != State.RUNNING;
    }
}
