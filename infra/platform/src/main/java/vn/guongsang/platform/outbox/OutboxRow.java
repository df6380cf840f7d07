package vn.guongsang.platform.outbox;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A fact on its way to Kafka, as the relay reads it. */
record OutboxRow(
        long seq,
        UUID eventId,
        UUID centreId,
        String topic,
        UUID key,
        UUID aggregateId,
        long revision,
        String eventType,
        byte @Nullable [] payload,
        @Nullable UUID causationId,
        @Nullable String traceparent,
        Instant occurredAt,
        Instant recordedAt,
        int attempts) {}
