package vn.guongsang.platform.events;

import static java.util.stream.Collectors.toMap;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.springframework.kafka.support.KafkaHeaders;
import org.springframework.messaging.Message;
import org.springframework.messaging.MessageHeaders;
import vn.guongsang.platform.envelope.IncomingEvent;

/** Reads the messages that Spring Cloud Stream hands over, one record or a whole poll. */
final class ReceivedRecords {

    private ReceivedRecords() {}

    static IncomingEvent one(Message<?> message) {
        var headers = message.getHeaders();
        return new IncomingEvent(
                IncomingEvent.text(headers.get(KafkaHeaders.RECEIVED_TOPIC)),
                number(headers, KafkaHeaders.RECEIVED_PARTITION).intValue(),
                number(headers, KafkaHeaders.OFFSET).longValue(),
                IncomingEvent.text(headers.get(KafkaHeaders.RECEIVED_KEY)),
                texts(headers),
                message.getPayload() instanceof byte[] body ? body : null,
                Instant.ofEpochMilli(number(headers, KafkaHeaders.RECEIVED_TIMESTAMP).longValue()));
    }

    static List<IncomingEvent> all(Message<? extends List<?>> poll) {
        var headers = poll.getHeaders();
        var bodies = poll.getPayload();
        var envelopes = list(headers, KafkaHeaders.BATCH_CONVERTED_HEADERS);
        var topics = list(headers, KafkaHeaders.RECEIVED_TOPIC);
        var partitions = list(headers, KafkaHeaders.RECEIVED_PARTITION);
        var offsets = list(headers, KafkaHeaders.OFFSET);
        var keys = list(headers, KafkaHeaders.RECEIVED_KEY);
        var times = list(headers, KafkaHeaders.RECEIVED_TIMESTAMP);
        if (bodies.size() != offsets.size()) {
            // Spring Cloud Stream drops bodies that it cannot convert without a word.
            throw new IllegalStateException(
                    offsets.size() + " records arrived as " + bodies.size() + " bodies");
        }
        return IntStream.range(0, bodies.size())
                .mapToObj(
                        i ->
                                new IncomingEvent(
                                        IncomingEvent.text(topics.get(i)),
                                        ((Number) partitions.get(i)).intValue(),
                                        ((Number) offsets.get(i)).longValue(),
                                        IncomingEvent.text(keys.get(i)),
                                        texts((Map<?, ?>) envelopes.get(i)),
                                        bodies.get(i) instanceof byte[] body ? body : null,
                                        Instant.ofEpochMilli(((Number) times.get(i)).longValue())))
                .toList();
    }

    private static Map<String, String> texts(Map<?, ?> headers) {
        return headers.entrySet().stream()
                .filter(
                        header ->
                                header.getValue() instanceof byte[]
                                        || header.getValue() instanceof String)
                .collect(
                        toMap(
                                header -> header.getKey().toString(),
                                header -> IncomingEvent.text(header.getValue())));
    }

    private static List<?> list(MessageHeaders headers, String name) {
        if (headers.get(name) instanceof List<?> values) {
            return values;
        }
        throw new IllegalStateException("a poll came without " + name);
    }

    private static Number number(MessageHeaders headers, String name) {
        if (headers.get(name) instanceof Number value) {
            return value;
        }
        throw new IllegalStateException("a record came without " + name);
    }
}
