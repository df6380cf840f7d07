package vn.guongsang.platform.parking;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A parked event without its contents, for a list.
 *
 * @param consumer the consumer group that could not apply it
 * @param eventType none where the envelope names none
 * @param reason the failure's class, or behind which other one it waits
 * @param parkedAt by the clock of the database
 */
public record ParkedEventRow(
        long id,
        ParkedEvents.State state,
        String consumer,
        String topic,
        String key,
        @Nullable String eventType,
        String reason,
        Instant parkedAt,
        @Nullable Instant settledAt) {}
