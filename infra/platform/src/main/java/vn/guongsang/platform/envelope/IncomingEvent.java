package vn.guongsang.platform.envelope;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;

/**
 * A record as it came from Kafka, nothing of it believed yet.
 *
 * @param headers every header as text
 * @param payload none for a tombstone
 * @param written when the broker got it, by the broker's clock
 */
public record IncomingEvent(
        String topic,
        int partition,
        long offset,
        String key,
        Map<String, String> headers,
        byte @Nullable [] payload,
        Instant written) {

    public IncomingEvent {
        headers = Map.copyOf(headers);
    }

    /** As a plain consumer reads it. */
    public static IncomingEvent of(ConsumerRecord<String, byte[]> read) {
        var headers = new HashMap<String, String>();
        read.headers().forEach(header -> headers.put(header.key(), text(header.value())));
        return new IncomingEvent(
                read.topic(),
                read.partition(),
                read.offset(),
                text(read.key()),
                headers,
                read.value(),
                Instant.ofEpochMilli(read.timestamp()));
    }

    public Optional<String> id() {
        return Optional.ofNullable(headers.get(EventHeaders.ID));
    }

    public Optional<String> type() {
        return Optional.ofNullable(headers.get(EventHeaders.TYPE));
    }

    public Optional<String> traceparent() {
        return Optional.ofNullable(headers.get(EventHeaders.TRACEPARENT));
    }

    public UUID eventId() {
        return uuid(EventHeaders.ID);
    }

    public UUID centre() {
        return uuid(EventHeaders.CENTRE);
    }

    public UUID subject() {
        return uuid(EventHeaders.SUBJECT);
    }

    public long revision() {
        try {
            return Long.parseLong(header(EventHeaders.REVISION));
        } catch (NumberFormatException malformed) {
            throw new UnreadableEvent(EventHeaders.REVISION, malformed);
        }
    }

    public Instant time() {
        try {
            return Instant.parse(header(EventHeaders.TIME));
        } catch (java.time.format.DateTimeParseException malformed) {
            throw new UnreadableEvent(EventHeaders.TIME, malformed);
        }
    }

    private UUID uuid(String name) {
        try {
            return UUID.fromString(header(name));
        } catch (IllegalArgumentException malformed) {
            throw new UnreadableEvent(name, malformed);
        }
    }

    private String header(String name) {
        var value = headers.get(name);
        if (value == null) {
            throw new UnreadableEvent("no header " + name, null);
        }
        return value;
    }

    public static String text(@Nullable Object header) {
        return switch (header) {
            case null -> "";
            case byte[] bytes -> new String(bytes, UTF_8);
            default -> header.toString();
        };
    }
}
