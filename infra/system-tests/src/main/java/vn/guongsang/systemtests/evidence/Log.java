package vn.guongsang.systemtests.evidence;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.toMap;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.utils.Bytes;
import vn.guongsang.contracts.Topic;

/** Everything that was ever said, from offset 0. Reading it leaves no trace on the broker. */
public final class Log {
    private static final Map<String, Topic> TOPICS =
            Arrays.stream(Topic.values()).collect(toMap(Topic::wireName, Function.identity()));

    private final Map<String, Object> client;

    /**
     * @param client the settings of a Kafka client that may read every topic
     */
    public Log(Map<String, Object> client) {
        this.client = Map.copyOf(client);
    }

    /** All records up to now; of one partition in the order of the log. */
    public List<LogRecord> read() {
        var settings = new LinkedHashMap<>(client);
        settings.put("enable.auto.commit", false);
        settings.put("isolation.level", "read_committed");
        try (var consumer =
                new KafkaConsumer<>(
                        settings, new StringDeserializer(), new ByteArrayDeserializer())) {
            var partitions = TOPICS.keySet().stream().flatMap(Log::partitions).toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            var ends = consumer.endOffsets(partitions);
            var found = new ArrayList<LogRecord>();
            while (partitions.stream()
                    .anyMatch(p -> consumer.position(p) < ends.getOrDefault(p, 0L))) {
                consumer.poll(Duration.ofMillis(200)).forEach(record -> found.add(of(record)));
            }
            return found;
        }
    }

    private static Stream<TopicPartition> partitions(String topic) {
        return IntStream.range(0, Topic.PARTITIONS).mapToObj(n -> new TopicPartition(topic, n));
    }

    private static LogRecord of(ConsumerRecord<String, byte[]> record) {
        var headers = new LinkedHashMap<String, String>();
        record.headers().forEach(h -> headers.put(h.key(), new String(h.value(), UTF_8)));
        return new LogRecord(
                Objects.requireNonNull(TOPICS.get(record.topic())),
                record.partition(),
                record.offset(),
                record.key(),
                Bytes.wrap(record.value()),
                headers);
    }
}
