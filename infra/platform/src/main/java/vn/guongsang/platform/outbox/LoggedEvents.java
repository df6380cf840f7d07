package vn.guongsang.platform.outbox;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.toMap;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.springframework.dao.TransientDataAccessResourceException;
import org.springframework.kafka.core.ConsumerFactory;
import vn.guongsang.platform.envelope.EventHeaders;

/** Reads which events a topic really holds. */
class LoggedEvents {

    private static final Duration POLL = Duration.ofMillis(500);

    private final ConsumerFactory<String, byte[]> consumers;

    LoggedEvents(ConsumerFactory<String, byte[]> consumers) {
        this.consumers = consumers;
    }

    /**
     * The ids of all events that were written at or after a time and are there now.
     *
     * @throws TransientDataAccessResourceException if Kafka does not show them in this time
     */
    Set<UUID> since(Instant from, String topic, Duration atMost) {
        var begun = System.nanoTime();
        var ids = new HashSet<UUID>();
        try (var consumer = consumers.createConsumer()) {
            var unread = seek(consumer, from, topic);
            while (!unread.isEmpty()) {
                if (System.nanoTime() - begun > atMost.toNanos()) {
                    throw new KafkaException("there is more to read than there is time");
                }
                consumer.poll(POLL).forEach(each -> id(each, ids));
                unread.entrySet()
                        .removeIf(end -> consumer.position(end.getKey()) >= end.getValue());
            }
        } catch (KafkaException failure) {
            throw new TransientDataAccessResourceException(
                    "The log of " + topic + " could not be read", failure);
        }
        return ids;
    }

    /** Where reading ends, for each partition in which there is something to read. */
    private static Map<TopicPartition, Long> seek(
            Consumer<String, byte[]> consumer, Instant from, String topic) {
        var partitions =
                consumer.partitionsFor(topic).stream()
                        .map(each -> new TopicPartition(topic, each.partition()))
                        .toList();
        var first = consumer.offsetsForTimes(at(from, partitions));
        var unread = new HashMap<>(consumer.endOffsets(partitions));
        unread.entrySet()
                .removeIf(
                        end -> {
                            var begin = first.get(end.getKey());
                            return begin == null || begin.offset() >= end.getValue();
                        });
        consumer.assign(unread.keySet());
        first.forEach(
                (partition, begin) -> {
                    if (unread.containsKey(partition)) {
                        consumer.seek(partition, begin.offset());
                    }
                });
        return unread;
    }

    private static Map<TopicPartition, Long> at(
            Instant from, Collection<TopicPartition> partitions) {
        return partitions.stream().collect(toMap(each -> each, _ -> from.toEpochMilli()));
    }

    // Nobody but this service writes here, so a record without an id is none of its facts.
    private static void id(ConsumerRecord<String, byte[]> logged, Set<UUID> ids) {
        var header = logged.headers().lastHeader(EventHeaders.ID);
        if (header != null) {
            ids.add(UUID.fromString(new String(header.value(), UTF_8)));
        }
    }
}
