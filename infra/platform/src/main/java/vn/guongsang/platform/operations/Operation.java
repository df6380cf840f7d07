package vn.guongsang.platform.operations;

import org.jspecify.annotations.Nullable;

/**
 * Something that a person did about a thing that had got stuck.
 *
 * @param id the thing's own
 * @param about tells what it was once the thing itself is gone: codes and ids, no words of people
 * @param reason why it was given up; none for what was tried again
 */
public record Operation(
        Thing thing, String id, String about, Action action, @Nullable String reason) {

    /** What can get stuck. */
    public enum Thing {
        /** An event that a consumer could not apply. */
        PARKED_EVENT,
        /** A fact that Kafka refused. */
        PARKED_FACT,
        /** Facts of a topic that Kafka had taken and lost. */
        MISSING_FACTS,
        /** A mail that did not arrive. */
        MESSAGE,
        /** A read model that is not what the log says. */
        PROJECTION
    }

    /** What can be done about it. */
    public enum Action {
        REDRIVEN,
        SENT_AGAIN,
        DISCARDED,
        REBUILT,
        SWITCHED,
        SWITCHED_BACK
    }
}
