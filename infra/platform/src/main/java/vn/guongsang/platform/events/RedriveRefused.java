package vn.guongsang.platform.events;

import java.util.Map;
import vn.guongsang.problems.RuleBroken;

/** Why parked events cannot be applied again yet. */
abstract sealed class RedriveRefused extends RuleBroken {

    private final long event;

    private RedriveRefused(String code, long event, Object... arguments) {
        super(Kind.NOT_NOW, code, arguments);
        this.event = event;
    }

    /** The parked event that is in the way. */
    long event() {
        return event;
    }

    @Override
    public Map<String, Object> details() {
        return Map.of("event", event);
    }

    /** One fails as it did before, so none of its key was applied. */
    static final class FailedAgain extends RedriveRefused {

        private final String reason;

        FailedAgain(long event, RuntimeException failure) {
            super(
                    "redrive-failed",
                    event,
                    Long.toString(event),
                    failure.getClass().getSimpleName());
            // The class and not the message: a message may quote what somebody wrote.
            this.reason = failure.getClass().getName();
            initCause(failure);
        }

        @Override
        public Map<String, Object> details() {
            return Map.of("event", event(), "reason", reason);
        }
    }

    /** One that names no centre, or another, stands before it. */
    static final class BehindAnothers extends RedriveRefused {

        BehindAnothers(long event) {
            super("behind-anothers-event", event, Long.toString(event));
        }
    }
}
