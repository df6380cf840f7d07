package vn.guongsang.platform.rebuild;

import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.RetriableException;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.springframework.kafka.core.ConsumerFactory;
import org.springframework.kafka.core.KafkaAdmin;
import vn.guongsang.contracts.Topic;
import vn.guongsang.platform.events.EventConsumers;

/**
 * The log as one sees it who belongs to no group and commits nothing, and how far the groups of the
 * live consumers have come.
 */
class ProjectionLog {

    private static final int PATIENCE_SECONDS = 5;

    private final AtomicLong clients = new AtomicLong();
    private final Map<String, Object> reading;
    private final Map<String, Object> asking;
    private final EventConsumers consumers;

    ProjectionLog(ConsumerFactory<?, ?> factory, KafkaAdmin admin, EventConsumers consumers) {
        this.consumers = consumers;
        this.asking = Map.copyOf(admin.getConfigurationProperties());
        this.reading = new HashMap<>(factory.getConfigurationProperties());
        reading.remove("group.id");
        reading.remove("key.deserializer");
        reading.remove("value.deserializer");
        reading.putAll(
                Map.of(
                        "enable.auto.commit",
                        false,
                        "auto.offset.reset",
                        "none",
                        "isolation.level",
                        "read_committed",
                        "max.poll.records",
                        2_000,
                        // Several read at once, in a small heap.
                        "fetch.max.bytes",
                        4 * 1024 * 1024,
                        "default.api.timeout.ms",
                        PATIENCE_SECONDS * 1_000));
    }

    /** To be assigned partitions and closed. */
    KafkaConsumer<String, byte[]> reader() {
        return new KafkaConsumer<>(
                named(reading), new StringDeserializer(), new ByteArrayDeserializer());
    }

    /** The first record of every partition that the read model is made from. */
    Map<TopicPartition, Long> beginnings(Rebuildable model) {
        try (var reader = reader()) {
            return reader.beginningOffsets(
                    model.consumers().stream()
                            .flatMap(each -> partitions(each).stream())
                            .distinct()
                            .toList());
        }
    }

    /**
     * Up to where every record was dealt with by the live consumers: applied, parked or passed
     * over. They may be a little further than they have committed.
     */
    Map<TopicPartition, Long> committed(Rebuildable model) {
        try (var admin = Admin.create(named(asking))) {
            var least = new HashMap<TopicPartition, Long>();
            for (var consumer : model.consumers()) {
                var offsets = offsets(admin, consumer);
                partitions(consumer)
                        .forEach(
                                each ->
                                        least.merge(
                                                each, offsets.getOrDefault(each, 0L), Math::min));
            }
            return least;
        }
    }

    private static Map<TopicPartition, Long> offsets(Admin admin, String group) {
        try {
            return admin
                    .listConsumerGroupOffsets(group)
                    .partitionsToOffsetAndMetadata()
                    .get(PATIENCE_SECONDS, TimeUnit.SECONDS)
                    .entrySet()
                    .stream()
                    .filter(each -> Optional.ofNullable(each.getValue()).isPresent())
                    .collect(toMap(Map.Entry::getKey, each -> offset(each.getValue())));
        } catch (TimeoutException | ExecutionException failure) {
            throw new LogAway(failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new LogAway(interrupted);
        }
    }

    private static long offset(OffsetAndMetadata committed) {
        return committed.offset();
    }

    private Collection<TopicPartition> partitions(String consumer) {
        return consumers.topics(consumer).stream().flatMap(ProjectionLog::partitions).toList();
    }

    private static Stream<TopicPartition> partitions(Topic topic) {
        return IntStream.range(0, Topic.PARTITIONS)
                .mapToObj(number -> new TopicPartition(topic.wireName(), number));
    }

    // Two clients of one name would quarrel about their meters.
    private Map<String, Object> named(Map<String, Object> settings) {
        var named = new HashMap<>(settings);
        named.put("client.id", "rebuild-" + clients.incrementAndGet());
        return named;
    }

    /** Kafka does not answer. */
    static final class LogAway extends RetriableException {
        LogAway(Exception cause) {
            super("the offsets of a group are not known", cause);
        }
    }
}
