package vn.guongsang.platform.outbox;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A fact that Kafka refused until the relay gave up, without its contents, for a list.
 *
 * @param reason the failure's class
 * @param behind how many facts of its key wait for it
 * @param parkedAt by the clock of the database
 */
record ParkedFactRow(
        long id,
        State state,
        String topic,
        UUID key,
        UUID aggregateId,
        long revision,
        String eventType,
        int attempts,
        String reason,
        int behind,
        Instant parkedAt,
        @Nullable Instant discardedAt) {

    /** What became of it; one that was sent again is parked no more. */
    enum State {
        PARKED,
        DISCARDED
    }

    /** What it was, in ids and codes. */
    String about() {
        return "%s %s %s %d".formatted(eventType, topic, aggregateId, revision);
    }
}
