package vn.guongsang.systemtests.fault;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.groupingBy;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.function.Function;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import vn.guongsang.contracts.Topic.Service;
import vn.guongsang.systemtests.evidence.LogRecord;

/**
 * Writes records as the service does that owns their topic: what was there once more, or poison.
 */
public final class Redelivery {
    private final Function<Service, Map<String, Object>> logins;

    /**
     * @param logins the settings of a Kafka client that is this service
     */
    public Redelivery(Function<Service, Map<String, Object>> logins) {
        this.logins = logins;
    }

    /** Writes all of them, each into the partition it came from and in the order of the list. */
    public void write(List<LogRecord> records) {
        records.stream()
                .collect(groupingBy(record -> record.topic().writer()))
                .forEach(this::write);
    }

    private void write(Service writer, List<LogRecord> records) {
        var settings = new LinkedHashMap<>(logins.apply(writer));
        settings.put("acks", "all");
        settings.put("enable.idempotence", true);
        try (var producer =
                new KafkaProducer<>(settings, new StringSerializer(), new ByteArraySerializer())) {
            for (var sent : records.stream().map(record -> producer.send(of(record))).toList()) {
                acknowledged(sent);
            }
        }
    }

    private static ProducerRecord<String, byte[]> of(LogRecord record) {
        var value = record.value();
        var again =
                new ProducerRecord<String, byte[]>(
                        record.topic().wireName(),
                        record.partition(),
                        record.key(),
                        value == null ? null : value.get());
        record.headers().forEach((name, text) -> again.headers().add(name, text.getBytes(UTF_8)));
        return again;
    }

    private static void acknowledged(Future<RecordMetadata> sent) {
        try {
            sent.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("the broker did not take a record", e.getCause());
        }
    }
}
