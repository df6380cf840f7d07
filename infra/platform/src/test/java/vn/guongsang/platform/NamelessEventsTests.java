package vn.guongsang.platform;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.UUID;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;
import vn.guongsang.contracts.Topic;
import vn.guongsang.testkit.ApiCaller.Answer;
import vn.guongsang.testkit.Broker;
import vn.guongsang.testkit.FactTeller;

/** Parked events that name no centre: whoever runs the server settles them. */
class NamelessEventsTests extends OperationsTests {

    private static final String MANAGEMENT = "/actuator/parkedevents";

    @Test
    void areSettledOnTheManagementPortAndHoldUpTheirKeyUntilThen() throws Exception {
        var key = UUID.randomUUID();
        writeNameless(key);
        await().until(() -> !nameless(key).isMissingNode());
        FactTeller.tell(Facts.submitted(centre, key, 1));
        var behind = awaitParked(key, 1).getFirst();
        var id = nameless(key).path("id").asLong();

        assertThat(admin().get(EVENTS + "/" + id).status()).isEqualTo(404);
        var early = command(EVENTS + "/" + behind + "/redrive");
        assertThat(early.status()).isEqualTo(409);
        assertThat(early.text("type")).isEqualTo("/problems/behind-anothers-event");
        assertThat(early.json().path("event").asLong()).isEqualTo(id);
        var all = command(EVENTS + "/redrive").json().path("failed");
        assertThat(all.get(0).path("problem").asString()).isEqualTo("behind-anothers-event");

        assertThat(discard(id, " ").status()).isEqualTo(400);
        assertThat(discard(behind, "not theirs").status()).isEqualTo(404);
        assertThat(discard(id, "no centre").status()).isEqualTo(200);
        assertThat(discard(id, "no centre").status()).isEqualTo(409);

        assertThat(
                        count(
                                """
                                select count(*) from operation_log
                                 where thing_id = '%d' and reason = 'no centre' and done_by = 'management'
                                """
                                        .formatted(id)))
                .isEqualTo(1);
        assertThat(command(EVENTS + "/" + behind + "/redrive").json().path("applied").asInt())
                .isEqualTo(1);
        assertThat(notes(key, 1)).isEqualTo(1);
    }

    private JsonNode nameless(UUID key) {
        return management()
                .get(MANAGEMENT)
                .json()
                .path("items")
                .valueStream()
                .filter(item -> item.path("key").asString().equals(key.toString()))
                .findFirst()
                .orElse(MissingNode.getInstance());
    }

    private Answer discard(long id, String reason) {
        return management().post(MANAGEMENT + "/" + id, 0, "{\"reason\":\"" + reason + "\"}");
    }

    private static void writeNameless(UUID key) throws Exception {
        try (var producer =
                new KafkaProducer<>(
                        Broker.login(Topic.Service.NOMINATION).properties(),
                        new StringSerializer(),
                        new ByteArraySerializer())) {
            producer.send(
                            new ProducerRecord<>(
                                    Topic.NOMINATION_EVENTS.wireName(),
                                    key.toString(),
                                    "hello".getBytes(UTF_8)))
                    .get();
        }
    }
}
