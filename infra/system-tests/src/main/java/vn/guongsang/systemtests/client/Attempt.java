package vn.guongsang.systemtests.client;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One request on its way, or one that came back. */
public final class Attempt {
    private final Instant sentAt;
    private volatile @Nullable Outcome outcome;

    Attempt(Instant sentAt) {
        this.sentAt = sentAt;
    }

    public Instant sentAt() {
        return sentAt;
    }

    /** Null while it is in flight. */
    public @Nullable Outcome outcome() {
        return outcome;
    }

    void end(Outcome outcome) {
        this.outcome = outcome;
    }
}
