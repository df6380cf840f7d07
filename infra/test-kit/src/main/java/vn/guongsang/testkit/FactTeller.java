package vn.guongsang.testkit;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.internals.RecordHeader;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import vn.guongsang.contracts.EventType;
import vn.guongsang.contracts.Fact;
import vn.guongsang.contracts.Tombstone;
import vn.guongsang.contracts.Topic;

/**
 * Says facts in the place of the service that owns them, with its rights and in the envelope that
 * was agreed; each is on its topic when the method returns.
 */
public final class FactTeller {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final Map<Topic.Service, KafkaProducer<String, byte[]>> PRODUCERS =
            new ConcurrentHashMap<>();

    private FactTeller() {}

    /** Says facts one after the other. */
    public static void tell(Fact... facts) {
        for (var fact : facts) {
            tell(UUID.randomUUID(), fact);
        }
    }

    /** Says a fact as this event; said twice, it is a repeated delivery. */
    public static void tell(UUID eventId, Fact fact) {
        var body = fact instanceof Tombstone ? null : JSON.writeValueAsBytes(fact);
        tell(eventId, EventType.of(fact).wireName(), fact, body);
    }

    /**
     * Says whatever a test wants to be said in the place of a fact.
     *
     * @param type the value of {@code ce_type}
     */
    public static void tell(UUID eventId, String type, Fact about, byte @Nullable [] body) {
        var topic = EventType.of(about).topic();
        send(
                topic.writer(),
                new ProducerRecord<>(
                        topic.wireName(),
                        null,
                        null,
                        about.key().toString(),
                        body,
                        List.of(
                                header("ce_specversion", "1.0"),
                                header("ce_id", eventId),
                                header("ce_type", type),
                                header("ce_source", "/guongsang/" + topic.writer().principal()),
                                header("ce_subject", about.aggregateId()),
                                header("ce_time", about.at()),
                                header("ce_revision", about.revision()),
                                header("ce_centre", about.centreId()))));
    }

    private static void send(Topic.Service owner, ProducerRecord<String, byte[]> message) {
        try {
            PRODUCERS.computeIfAbsent(owner, FactTeller::producer).send(message).get();
        } catch (ExecutionException e) {
            throw new IllegalStateException(owner + " could not say it", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted", e);
        }
    }

    private static KafkaProducer<String, byte[]> producer(Topic.Service owner) {
        return new KafkaProducer<>(
                Broker.login(owner).properties(),
                new StringSerializer(),
                new ByteArraySerializer());
    }

    private static Header header(String name, Object value) {
        return new RecordHeader(name, value.toString().getBytes(UTF_8));
    }
}
