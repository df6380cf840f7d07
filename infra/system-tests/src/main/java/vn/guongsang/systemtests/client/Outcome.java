package vn.guongsang.systemtests.client;

import java.time.Duration;

/** What a caller knows after one attempt. */
public sealed interface Outcome {

    /** The system said yes: from now on it must be true. */
    record Done(int status, Receipt receipt, boolean replayed) implements Outcome {}

    /** The system said no: it must never become true. */
    record Refused(int status, String problem) implements Outcome {}

    /** This attempt did nothing, but another under the same key may be at work; ask again later. */
    record Busy(int status, Duration retryAfter) implements Outcome {}

    /**
     * It may or may not have happened: no answer, or one that blames the server.
     *
     * @param status zero when there was no answer
     */
    record Unknown(int status, Duration retryAfter, String why) implements Outcome {}

    /** Whether asking again under the same key cannot tell more. */
    default boolean definite() {
        return this instanceof Done || this instanceof Refused;
    }
}
