package vn.guongsang.reporting;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.kafka.support.KafkaHeaders;
import org.springframework.messaging.Message;
import org.springframework.messaging.support.MessageBuilder;
import tools.jackson.databind.json.JsonMapper;
import vn.guongsang.contracts.EventType;
import vn.guongsang.contracts.Fact;
import vn.guongsang.contracts.Tombstone;

/**
 * Facts as one poll hands them over, in exactly this order, which Kafka promises for a key only.
 */
final class Poll {
    private static final JsonMapper JSON = JsonMapper.shared();

    private Poll() {}

    static Message<List<byte[]>> of(List<Fact> facts) {
        return MessageBuilder.withPayload(each(facts, Poll::body))
                .setHeader(KafkaHeaders.BATCH_CONVERTED_HEADERS, each(facts, Poll::envelope))
                .setHeader(
                        KafkaHeaders.RECEIVED_TOPIC,
                        each(facts, f -> EventType.of(f).topic().wireName()))
                .setHeader(KafkaHeaders.RECEIVED_PARTITION, each(facts, _ -> 0))
                .setHeader(KafkaHeaders.OFFSET, IntStream.range(0, facts.size()).boxed().toList())
                .setHeader(KafkaHeaders.RECEIVED_KEY, each(facts, f -> f.key().toString()))
                .setHeader(KafkaHeaders.RECEIVED_TIMESTAMP, each(facts, f -> f.at().toEpochMilli()))
                .build();
    }

    private static byte @Nullable [] body(Fact fact) {
        return fact instanceof Tombstone ? null : JSON.writeValueAsBytes(fact);
    }

    private static Map<String, Object> envelope(Fact fact) {
        return Map.of(
                "ce_id", text(UUID.randomUUID()),
                "ce_type", text(EventType.of(fact).wireName()),
                "ce_subject", text(fact.aggregateId()),
                "ce_time", text(fact.at()),
                "ce_revision", text(fact.revision()),
                "ce_centre", text(fact.centreId()));
    }

    private static byte[] text(Object value) {
        return value.toString().getBytes(UTF_8);
    }

    private static <T> List<T> each(List<Fact> facts, Function<Fact, T> of) {
        return facts.stream().map(of).toList();
    }
}
