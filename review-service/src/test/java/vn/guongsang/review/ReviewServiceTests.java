package vn.guongsang.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static vn.guongsang.testkit.RecordedTopic.header;

import java.util.List;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.guongsang.contracts.Topic;
import vn.guongsang.testkit.FactTeller;
import vn.guongsang.testkit.RecordedTopic;

/** A case from the fact that opens it to the facts that it ends with. */
class ReviewServiceTests extends RunningReview {

    @Test
    void opensACaseForWhatAUnitHasSubmitted() {
        submit(1);

        var found = theCase();
        assertThat(found.text("status")).isEqualTo("OPEN");
        assertThat(found.text("nominationId")).isEqualTo(nomination.id().toString());
        assertThat(found.text("dossierDigest")).isEqualTo(nomination.digest(1));
        assertThat(found.json().path("version").asLong(-1)).isZero();
        assertThat(found.header("ETag")).isEqualTo("\"0\"");
    }

    @Test
    void recommendsWhatTheOfficeAccepts() {
        submit(1);

        var receipt = officer().post(path() + "/accept", 0, NOTHING);

        assertThat(receipt.status()).isEqualTo(200);
        assertThat(receipt.header("ETag")).isEqualTo("\"1\"");
        assertThat(receipt.text("id")).isEqualTo(nomination.id().toString());
        assertThat(receipt.text("status")).isEqualTo("COMPLETED");
        var said = said(2);
        assertThat(said)
                .extracting(each -> header(each, "ce_type").orElseThrow())
                .containsExactly(
                        "vn.guongsang.NominationAccepted.v1", "vn.guongsang.ReviewCompleted.v1");
        assertThat(said)
                .extracting(each -> header(each, "ce_revision").orElseThrow())
                .containsExactly("1", "2");
        await().untilAsserted(() -> assertThat(published()).containsExactly(1L, 2L));
        assertThat(header(said.getLast(), "ce_centre")).contains(centre.toString());
        assertThat(body(said.getLast()).path("outcome").asString("")).isEqualTo("RECOMMENDED");
    }

    @Test
    void sendsBackWithWordsForTheUnitAndCodesForTheOthers() {
        submit(1);

        var receipt = officer().post(path() + "/return", 0, REASONS);

        assertThat(receipt.text("status")).isEqualTo("RETURNED");
        var told = said(1).getFirst();
        assertThat(body(told).path("reasonCodes").get(0).asString(""))
                .isEqualTo("MISSING_EVIDENCE");
        assertThat(body(told).path("fields").get(0).asString("")).isEqualTo("/summary");
        assertThat(body(told).toString()).doesNotContain("số liệu");
        var reason =
                caller(centre, unit, "UNIT_REPORTER").get(path()).json().path("reasons").get(0);
        assertThat(reason.path("text").asString("")).isEqualTo("Bổ sung số liệu.");
        assertThat(reason.path("round").asInt(0)).isEqualTo(1);
    }

    @Test
    void repeatsWhoPreparedTheRoundThatItSpeaksOf() {
        var first = UUID.randomUUID();
        FactTeller.tell(nomination.preparedBy(first).submitted(1));
        await().until(() -> theCase().status() == 200);
        officer().post(path() + "/return", 0, REASONS);
        var second = UUID.randomUUID();
        FactTeller.tell(nomination.preparedBy(second).submitted(2));
        await().until(() -> theCase().json().path("round").asInt(0) == 2);
        officer().post(path() + "/accept", 2, NOTHING);

        assertThat(said(3))
                .extracting(each -> body(each).at("/outline/preparedBy").asString(""))
                .containsExactly(first.toString(), second.toString(), second.toString());
    }

    @Test
    void goesOnWithTheNextRound() {
        submit(1);
        officer().post(path() + "/return", 0, REASONS);
        submit(2);

        assertThat(theCase().text("status")).isEqualTo("OPEN");
        officer().post(path() + "/accept", 2, NOTHING);

        assertThat(said(3))
                .extracting(each -> header(each, "ce_revision").orElseThrow())
                .containsExactly("1", "2", "3");
        assertThat(body(said(3).getLast()).path("dossierDigest").asString(""))
                .isEqualTo(nomination.digest(2));
    }

    @Test
    void turnsDownForGood() {
        submit(1);

        var receipt = officer().post(path() + "/reject", 0, REASONS);

        assertThat(receipt.text("status")).isEqualTo("REJECTED");
        assertThat(body(said(1).getFirst()).path("outcome").asString("")).isEqualTo("REJECTED");
    }

    @Test
    void answersARepeatedCommandAsItDidBefore() {
        submit(1);
        var officer = officer();
        var first = officer.post(path() + "/accept", 0, "accept-once", NOTHING);

        var again = officer.post(path() + "/accept", 0, "accept-once", NOTHING);

        assertThat(again.header("Idempotent-Replay")).isEqualTo("true");
        assertThat(again.json()).isEqualTo(first.json());
        assertThat(again.header("ETag")).isEqualTo(first.header("ETag"));
        assertThat(said(2)).hasSize(2);
    }

    private List<Long> published() {
        return database()
                .sql(
                        """
                        select revision from outbox
                         where aggregate_id = ? and published_at is not null order by seq
                        """)
                .param(nomination.id())
                .query(Long.class)
                .list();
    }

    private List<ConsumerRecord<String, byte[]>> said(int atLeast) {
        try (var topic = RecordedTopic.of(Topic.REVIEW_EVENTS)) {
            await().until(() -> ofNomination(topic).size() >= atLeast);
            topic.recordsUpToNow();
            return ofNomination(topic);
        }
    }

    private List<ConsumerRecord<String, byte[]>> ofNomination(RecordedTopic topic) {
        return topic.records().stream()
                .filter(each -> each.key().equals(nomination.id().toString()))
                .toList();
    }

    private static JsonNode body(ConsumerRecord<String, byte[]> told) {
        return JsonMapper.shared().readTree(told.value());
    }
}
