package vn.guongsang.systemtests.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import vn.guongsang.contracts.EventType;
import vn.guongsang.contracts.Topic;
import vn.guongsang.systemtests.fault.Offsets;
import vn.guongsang.systemtests.fault.Poison;
import vn.guongsang.systemtests.fault.Redelivery;
import vn.guongsang.testkit.Broker;

/** Reading and writing the log as the faults need it, against a real broker. */
class LogTests {
    private final Map<String, Object> login = Broker.admin().properties();

    @Test
    void readsEverythingThatWasWrittenWithItsEnvelope() {
        var written = written();

        var again = new Log(login).read();

        assertThat(again)
                .filteredOn(record -> written.id().equals(record.id()))
                .singleElement()
                .satisfies(
                        record -> {
                            assertThat(record.topic()).isEqualTo(Topic.NOMINATION_EVENTS);
                            assertThat(record.subject()).isEqualTo(written.key());
                            assertThat(record.revision()).isEqualTo(1);
                            assertThat(record.text()).isEqualTo("{}");
                            assertThat(record.headers()).containsAllEntriesOf(written.headers());
                        });
    }

    @Test
    void writesARecordAgainIntoItsPartitionToTheByte() {
        var written = written();
        var log = new Log(login);
        var first = log.read().stream().filter(r -> written.id().equals(r.id())).toList();

        new Redelivery(service -> Broker.login(service).properties()).write(first);

        assertThat(log.read())
                .filteredOn(record -> written.id().equals(record.id()))
                .hasSize(2)
                .allMatch(record -> record.partition() == first.getFirst().partition())
                .allMatch(record -> record.headers().equals(first.getFirst().headers()))
                .allMatch(record -> record.text().equals("{}"));
    }

    @Test
    void tellsWhichGroupIsBehindAndSendsItBack() {
        written();
        var group = "reporting.test-" + UUID.randomUUID();
        try (var admin = Admin.create(login)) {
            var lag = new Lag(admin);
            try (var consumer = consumer(group)) {
                consumer.subscribe(Set.of(Topic.NOMINATION_EVENTS.wireName()));
                Awaitility.await().until(() -> consumer.poll(Duration.ofMillis(200)).count() > 0);
                consumer.commitSync();
                assertThat(lag.behind()).noneMatch(sentence -> sentence.contains(group));

                written();
                assertThat(lag.behind()).anyMatch(s -> s.equals(group + " is 1 records behind"));
            }
            assertThat(lag.behind()).anyMatch(s -> s.equals(group + " has no member"));

            new Offsets(admin).resetToZero(group);
            try (var consumer = consumer(group)) {
                consumer.subscribe(Set.of(Topic.NOMINATION_EVENTS.wireName()));
                Awaitility.await().until(() -> consumer.poll(Duration.ofMillis(200)).count() > 1);
            }
        }
    }

    private KafkaConsumer<String, byte[]> consumer(String group) {
        var settings = new HashMap<>(login);
        settings.put("group.id", group);
        settings.put("group.protocol", "consumer");
        settings.put("auto.offset.reset", "earliest");
        settings.put("enable.auto.commit", false);
        return new KafkaConsumer<>(settings, new StringDeserializer(), new ByteArrayDeserializer());
    }

    private LogRecord written() {
        var type = EventType.NOMINATION_SUBMITTED.wireName();
        var centre = UUID.randomUUID();
        var record = Poison.first(Topic.NOMINATION_EVENTS, type, UUID.randomUUID(), centre, "{}");
        new Redelivery(service -> Broker.login(service).properties()).write(List.of(record));
        return record;
    }
}
