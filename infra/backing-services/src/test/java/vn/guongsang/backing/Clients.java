package vn.guongsang.backing;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** Producers and consumers of text, which give up soon. */
final class Clients {
    private Clients() {}

    static KafkaProducer<String, String> producer(KafkaLogin login) {
        return producer(login, Map.of());
    }

    /** Skips the producer's registration, which is refused already to whoever may write nothing. */
    static KafkaProducer<String, String> plainProducer(KafkaLogin login) {
        return producer(login, Map.of("enable.idempotence", false));
    }

    private static KafkaProducer<String, String> producer(
            KafkaLogin login, Map<String, Object> more) {
        var properties = new HashMap<>(login.properties());
        properties.put("max.block.ms", 2000);
        properties.putAll(more);
        return new KafkaProducer<>(properties, new StringSerializer(), new StringSerializer());
    }

    static KafkaConsumer<String, String> consumer(KafkaLogin login, String group) {
        var properties = new HashMap<>(login.properties());
        properties.put("group.id", group);
        properties.put("group.protocol", "consumer");
        properties.put("auto.offset.reset", "earliest");
        return new KafkaConsumer<>(properties, new StringDeserializer(), new StringDeserializer());
    }

    /** The first records of a partition, as key and value. */
    static List<Map.Entry<String, String>> read(
            KafkaConsumer<String, String> consumer, TopicPartition partition) {
        consumer.assign(List.of(partition));
        consumer.seekToBeginning(List.of(partition));
        return poll(consumer);
    }

    /** What the next poll that brings something brings. */
    static List<Map.Entry<String, String>> poll(KafkaConsumer<String, String> consumer) {
        var found = new ArrayList<Map.Entry<String, String>>();
        await().pollInSameThread()
                .atMost(Duration.ofSeconds(20))
                .until(
                        () -> {
                            consumer.poll(Duration.ofMillis(200))
                                    .forEach(r -> found.add(Map.entry(r.key(), r.value())));
                            return !found.isEmpty();
                        });
        return found;
    }
}
