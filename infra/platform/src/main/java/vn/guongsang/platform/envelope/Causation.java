package vn.guongsang.platform.envelope;

import java.util.Optional;
import java.util.UUID;

/** The event that the current work answers; facts that follow from it name it as their cause. */
public final class Causation {

    private static final ScopedValue<UUID> EVENT = ScopedValue.newInstance();

    private Causation() {}

    /** Does the work as an answer to this event. */
    public static void of(UUID event, Runnable work) {
        ScopedValue.where(EVENT, event).run(work);
    }

    public static Optional<UUID> current() {
        return EVENT.isBound() ? Optional.of(EVENT.get()) : Optional.empty();
    }
}
