package vn.guongsang.platform.outbox;

import java.time.Instant;
import java.util.UUID;

/**
 * A fact that Kafka has acknowledged and does not hold.
 *
 * @param id its number in the outbox
 * @param key its record's key; those of one key are sent in the order of their numbers
 * @param publishedAt when Kafka had acknowledged it
 */
record MissingFact(
        long id,
        UUID eventId,
        String topic,
        UUID key,
        UUID aggregateId,
        long revision,
        String type,
        Instant publishedAt) {}
