package vn.guongsang.audit;

import static java.util.concurrent.TimeUnit.SECONDS;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.TimeoutException;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.json.JsonMapper;
import vn.guongsang.contracts.AuditHeads;

/**
 * The heads that this service has kept on Kafka, as a principal that does nothing else: whoever
 * owns the database can neither take one back nor write another in its place.
 */
public class KeptHeads {

    private static final Logger LOG = LoggerFactory.getLogger(KeptHeads.class);
    private static final int PATIENCE_SECONDS = 5;
    private static final TopicPartition ALL = new TopicPartition(AuditHeads.TOPIC, 0);

    private final Map<String, Object> kafka;
    private final String service;

    /** The seal at a position of a chain, in hexadecimal digits. */
    private record Head(long position, String head) {}

    /**
     * @param kafka how to reach the broker
     * @param login as whom, as Kafka clients are told it
     */
    public KeptHeads(Map<String, Object> kafka, String login, String service) {
        this.kafka = new HashMap<>(kafka);
        this.kafka.putAll(
                Map.of(
                        "sasl.jaas.config",
                        login,
                        "acks",
                        "all",
                        "max.block.ms",
                        PATIENCE_SECONDS * 1_000,
                        "default.api.timeout.ms",
                        PATIENCE_SECONDS * 1_000));
        this.service = service;
    }

    /** Keeps none, and so has none. */
    public static KeptHeads nowhere() {
        return new KeptHeads(Map.of(), "", "") {
            @Override
            void keep(UUID centre, long position, String head) {
                // There is no place for it.
            }

            @Override
            Map<UUID, NavigableMap<Long, String>> all() {
                return Map.of();
            }
        };
    }

    /** Once a day for each centre, so the connection is not worth keeping. */
    void keep(UUID centre, long position, String head) {
        var value = JsonMapper.shared().writeValueAsString(new Head(position, head));
        try (var producer =
                new KafkaProducer<>(kafka, new StringSerializer(), new StringSerializer())) {
            producer.send(new ProducerRecord<>(AuditHeads.TOPIC, prefix() + centre, value))
                    .get(PATIENCE_SECONDS, SECONDS);
        } catch (KafkaException
                | ExecutionException
                | java.util.concurrent.TimeoutException failure) {
            LOG.warn("The head of the audit of centre {} could not be kept", centre, failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    /** By centre and position; what could be read in time, and so nothing while Kafka is away. */
    Map<UUID, NavigableMap<Long, String>> all() {
        var heads = new HashMap<UUID, NavigableMap<Long, String>>();
        try (var reader =
                new KafkaConsumer<>(kafka, new StringDeserializer(), new StringDeserializer())) {
            reader.assign(List.of(ALL));
            reader.seekToBeginning(List.of(ALL));
            var end = reader.endOffsets(List.of(ALL)).getOrDefault(ALL, 0L);
            var giveUp = Instant.now().plusSeconds(PATIENCE_SECONDS);
            while (reader.position(ALL) < end) {
                // A poll of a broker that is gone says nothing, again and again.
                if (Instant.now().isAfter(giveUp)) {
                    throw new TimeoutException("Read " + reader.position(ALL) + " of " + end);
                }
                reader.poll(Duration.ofSeconds(1)).forEach(each -> add(each, heads));
            }
        } catch (KafkaException away) {
            LOG.warn("The kept heads of the audit could not be read", away);
        }
        return heads;
    }

    private void add(
            ConsumerRecord<String, String> kept, Map<UUID, NavigableMap<Long, String>> heads) {
        if (kept.key().startsWith(prefix())) {
            var centre = UUID.fromString(kept.key().substring(prefix().length()));
            var head = JsonMapper.shared().readValue(kept.value(), Head.class);
            // The first one counts: a later one for the same place is no correction.
            heads.computeIfAbsent(centre, _ -> new TreeMap<>())
                    .putIfAbsent(head.position(), head.head());
        }
    }

    private String prefix() {
        return service + "/";
    }
}
