package vn.guongsang.testkit;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.errors.TopicAuthorizationException;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.awaitility.core.TerminalFailureException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.guongsang.contracts.Topic;

@ExtendWith(Broker.class)
class RecordedTopicTests {
    @Test
    void readsWhatWasThereAndWhatComes() throws Exception {
        try (var producer = producer(Topic.Service.REVIEW)) {
            producer.send(fact("n1", "before")).get();
            try (var topic = RecordedTopic.of(Topic.REVIEW_EVENTS)) {
                producer.send(fact("n2", "after")).get();

                assertThat(topic.recordsUpToNow()).hasSize(2);
                assertThat(topic.awaitCount(2)).extracting(ConsumerRecord::key).contains("n1");
                var after = topic.await(each -> each.key().equals("n2"));
                assertThat(RecordedTopic.header(after, "ce_type")).hasValue("after");
                assertThat(RecordedTopic.header(after, "ce_id")).isEmpty();
                assertThat(after.value()).asString(UTF_8).isEqualTo("{}");
            }
        }
    }

    @Test
    void saysThatItMayNotRead() {
        var award = Broker.login(Topic.Service.AWARD);
        try (var topic = RecordedTopic.of(award, Topic.UNIT_STATE)) {
            assertThatThrownBy(() -> topic.awaitCount(1))
                    .isInstanceOf(TerminalFailureException.class)
                    .hasRootCauseInstanceOf(TopicAuthorizationException.class);
        }
    }

    @Test
    void letsAServiceInWithWhatItIsGiven() throws Exception {
        var given = Broker.properties("reporting");
        var properties = new HashMap<String, Object>();
        properties.put("bootstrap.servers", given.get("spring.kafka.bootstrap-servers"));
        given.forEach(
                (name, value) ->
                        properties.put(
                                name.replace("spring.kafka.properties.", "")
                                        .replace("spring.kafka.", ""),
                                value));
        try (var reporting = Admin.create(properties)) {
            assertThat(reporting.listTopics().names().get())
                    .contains(Topic.NOMINATION_EVENTS.wireName());
        }
    }

    @Test
    void givesAServiceNoMoreThanItsRights() {
        try (var producer = producer(Topic.Service.AWARD)) {
            assertThatThrownBy(() -> producer.send(fact("n1", "forged")).get())
                    .isInstanceOf(ExecutionException.class)
                    .hasCauseInstanceOf(TopicAuthorizationException.class);
        }
    }

    private static KafkaProducer<String, byte[]> producer(Topic.Service service) {
        return new KafkaProducer<>(
                Broker.login(service).properties(),
                new StringSerializer(),
                new ByteArraySerializer());
    }

    private static ProducerRecord<String, byte[]> fact(String key, String type) {
        var fact = new ProducerRecord<>(Topic.REVIEW_EVENTS.wireName(), key, "{}".getBytes(UTF_8));
        fact.headers().add("ce_type", type.getBytes(UTF_8));
        return fact;
    }
}
