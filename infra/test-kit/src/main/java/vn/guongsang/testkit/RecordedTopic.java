package vn.guongsang.testkit;

import static java.util.stream.Collectors.toMap;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;
import vn.guongsang.backing.KafkaLogin;
import vn.guongsang.contracts.Topic;

/**
 * Everything that is on a topic, from its first record on, read in the background while a test
 * runs. Records of one key are in their order; those of different keys need not be.
 */
public final class RecordedTopic implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final List<ConsumerRecord<String, byte[]>> records = new CopyOnWriteArrayList<>();
    private final Map<TopicPartition, Long> positions = new ConcurrentHashMap<>();
    private final KafkaLogin login;
    private final List<TopicPartition> partitions;
    private final KafkaConsumer<String, byte[]> consumer;
    private final Thread reader;
    private volatile boolean closing;
    private volatile @Nullable KafkaException failure;

    private RecordedTopic(KafkaLogin login, Topic topic) {
        this.login = login;
        partitions =
                IntStream.range(0, Topic.PARTITIONS)
                        .mapToObj(number -> new TopicPartition(topic.wireName(), number))
                        .toList();
        consumer =
                new KafkaConsumer<>(
                        login.properties(), new StringDeserializer(), new ByteArrayDeserializer());
        reader = Thread.ofVirtual().name("reads " + topic.wireName()).start(this::read);
    }

    /** A topic of this JVM's {@link Broker}. */
    public static RecordedTopic of(Topic topic) {
        return of(Broker.admin(), topic);
    }

    /** A topic of any broker; the principal must be allowed to read it. */
    public static RecordedTopic of(KafkaLogin login, Topic topic) {
        return new RecordedTopic(login, topic);
    }

    private void read() {
        try (consumer) {
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            while (!closing) {
                consumer.poll(Duration.ofSeconds(1)).forEach(records::add);
                partitions.forEach(each -> positions.put(each, consumer.position(each)));
            }
        } catch (KafkaException e) {
            failure = closing ? null : e;
        }
    }

    /** What has been read so far. */
    public List<ConsumerRecord<String, byte[]>> records() {
        return List.copyOf(records);
    }

    /** All that was on the topic when this was asked. */
    public List<ConsumerRecord<String, byte[]>> recordsUpToNow() {
        var ends = ends();
        awaitThat("everything on the topic was read", () -> haveReached(ends));
        return records();
    }

    /** The first record of that kind, which may be still to come; fails after 20 seconds. */
    public ConsumerRecord<String, byte[]> await(Predicate<ConsumerRecord<String, byte[]>> kind) {
        awaitThat("such a record was read", () -> records.stream().anyMatch(kind));
        return records.stream().filter(kind).findFirst().orElseThrow();
    }

    /** At least so many records; fails after 20 seconds. */
    public List<ConsumerRecord<String, byte[]>> awaitCount(int count) {
        awaitThat(count + " records were read", () -> records.size() >= count);
        return records();
    }

    /** A header's text, such as {@code ce_type}; empty where the record lacks it. */
    public static Optional<String> header(ConsumerRecord<String, byte[]> message, String name) {
        return Optional.ofNullable(message.headers().lastHeader(name))
                .map(header -> new String(header.value(), StandardCharsets.UTF_8));
    }

    private void awaitThat(String what, Callable<Boolean> condition) {
        Awaitility.await(what)
                .atMost(PATIENCE)
                .pollInterval(Duration.ofMillis(10))
                .failFast(this::assertReading)
                .until(condition);
    }

    private void assertReading() {
        if (failure != null) {
            throw new IllegalStateException("The topic could not be read on", failure);
        }
    }

    private boolean haveReached(Map<TopicPartition, Long> ends) {
        return ends.entrySet().stream()
                .allMatch(end -> positions.getOrDefault(end.getKey(), 0L) >= end.getValue());
    }

    private Map<TopicPartition, Long> ends() {
        var latest = partitions.stream().collect(toMap(each -> each, each -> OffsetSpec.latest()));
        try (var admin = Admin.create(login.properties())) {
            return admin.listOffsets(latest).all().get().entrySet().stream()
                    .collect(toMap(Map.Entry::getKey, end -> end.getValue().offset()));
        } catch (ExecutionException e) {
            throw new IllegalStateException("The end of the topic is not known", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted", e);
        }
    }

    @Override
    public void close() {
        closing = true;
        consumer.wakeup();
        try {
            reader.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
