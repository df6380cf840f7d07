package vn.guongsang.backing;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.acl.AclBindingFilter;
import org.apache.kafka.common.errors.SaslAuthenticationException;
import org.apache.kafka.common.errors.TimeoutException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KafkaBrokerTests {
    private static final TopicPartition KEPT = new TopicPartition("kept", 0);

    @TempDir Path home;
    private final List<Integer> ports = FreePorts.take(2);

    @Test
    void keepsTopicsRecordsAndOffsetsOverARestart() throws Exception {
        try (var broker = start();
                var admin = Admin.create(admin(broker).properties());
                var producer = Clients.producer(admin(broker))) {
            admin.createTopics(List.of(new NewTopic("kept", Optional.of(1), Optional.empty())))
                    .all()
                    .get();
            producer.send(new ProducerRecord<>("kept", "key", "body")).get();
            admin.alterConsumerGroupOffsets("reader", Map.of(KEPT, new OffsetAndMetadata(1)))
                    .all()
                    .get();
        }
        try (var broker = start();
                var admin = Admin.create(admin(broker).properties());
                var consumer = Clients.consumer(admin(broker), "other")) {
            assertThat(Clients.read(consumer, KEPT)).containsExactly(entry("key", "body"));
            assertThat(
                            admin.listConsumerGroupOffsets("reader")
                                    .partitionsToOffsetAndMetadata()
                                    .get())
                    .containsEntry(KEPT, new OffsetAndMetadata(1));
        }
    }

    @Test
    void refusesAWrongPasswordAndWhoeverGivesNone() {
        try (var broker = start();
                var wrong = Admin.create(login(broker, "guessed").properties());
                var anonymous = Admin.create(anonymous("bootstrap.servers", ports.getFirst()));
                var intruder = Admin.create(anonymous("bootstrap.controllers", ports.getLast()))) {
            assertThatThrownBy(() -> wrong.describeCluster().clusterId().get())
                    .isInstanceOf(ExecutionException.class)
                    .hasCauseInstanceOf(SaslAuthenticationException.class);
            for (var nobody : List.of(anonymous, intruder)) {
                // A broker that expects SASL does not understand, and hangs up.
                assertThatThrownBy(() -> nobody.describeAcls(AclBindingFilter.ANY).values().get())
                        .isInstanceOf(ExecutionException.class)
                        .hasCauseInstanceOf(TimeoutException.class);
            }
        }
    }

    @Test
    void refusesATakenPortAndASecondStartOnTheSameHome() throws Exception {
        try (var first = start()) {
            assertThatThrownBy(() -> start(home.resolve("other"), ports.getFirst()))
                    .isInstanceOf(BackingServiceFailed.class)
                    .hasMessageContaining("port " + ports.getFirst() + " is taken");
            assertThatThrownBy(() -> start(home, FreePorts.one()))
                    .isInstanceOf(BackingServiceFailed.class)
                    .hasMessageContaining("stop what else runs on " + home);
            assertUnharmed(first);
        }
    }

    private static void assertUnharmed(KafkaBroker broker) throws Exception {
        try (var admin = Admin.create(admin(broker).properties())) {
            admin.createTopics(List.of(new NewTopic("still", Optional.of(1), Optional.empty())))
                    .all()
                    .get();
            assertThat(admin.listTopics().names().get()).contains("still");
        }
    }

    private KafkaBroker start() {
        return KafkaBroker.start(home, ports.getFirst(), ports.getLast(), "secret");
    }

    private static KafkaBroker start(Path home, int port) {
        return KafkaBroker.start(home, port, FreePorts.one(), "secret");
    }

    private static KafkaLogin admin(KafkaBroker broker) {
        return login(broker, "secret");
    }

    private static KafkaLogin login(KafkaBroker broker, String password) {
        return new KafkaLogin(broker.bootstrap(), KafkaLogin.ADMIN, password);
    }

    private static Map<String, Object> anonymous(String door, int port) {
        return Map.of(
                door,
                "127.0.0.1:" + port,
                "default.api.timeout.ms",
                2000,
                "request.timeout.ms",
                1000);
    }
}
