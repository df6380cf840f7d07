package vn.guongsang.award;

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

/** A proposal from the recommendation that makes it to the award. */
class AwardServiceTests extends RunningAward {

    @Test
    void putsARecommendationToTheDirector() {
        recommend();

        var found = theProposal();
        assertThat(found.text("status")).isEqualTo("PENDING");
        assertThat(found.text("dossierDigest")).isEqualTo(nomination.digest(1));
        assertThat(found.header("ETag")).isEqualTo("\"0\"");
    }

    @Test
    void grantsAtOnceWhatCannotBeTakenBack() {
        decideApproval(0, false);
        recommend();

        var receipt = director().post(path() + "/approve", 0, NOTHING);

        assertThat(receipt.status()).isEqualTo(200);
        assertThat(receipt.text("status")).isEqualTo("GRANTED");
        assertThat(receipt.header("ETag")).isEqualTo("\"1\"");
        var said = said(2);
        assertThat(said)
                .extracting(each -> header(each, "ce_type").orElseThrow())
                .containsExactly("vn.guongsang.AwardApproved.v1", "vn.guongsang.AwardGranted.v1");
        assertThat(said)
                .extracting(each -> header(each, "ce_revision").orElseThrow())
                .containsExactly("1", "2");
        await().untilAsserted(() -> assertThat(published()).containsExactly(1L, 2L));
        assertThat(body(said.getLast()).path("dossierDigest").asString(""))
                .isEqualTo(nomination.digest(1));
    }

    @Test
    void repeatsWhoPreparedIt() {
        decideApproval(0, false);
        var clerk = UUID.randomUUID();
        FactTeller.tell(nomination.preparedBy(clerk).reviewed(2, "RECOMMENDED"));
        await().until(() -> theProposal().status() == 200);

        director().post(path() + "/approve", 0, NOTHING);

        assertThat(said(2))
                .extracting(each -> body(each).at("/outline/preparedBy").asString(""))
                .containsExactly(clerk.toString(), clerk.toString());
    }

    @Test
    void declinesWithWordsForTheUnitAndCodesForTheOthers() {
        recommend();

        var receipt = director().post(path() + "/decline", 0, REASONS);

        assertThat(receipt.text("status")).isEqualTo("DECLINED");
        var told = body(said(1).getFirst());
        assertThat(told.path("reasonCodes").get(0).asString("")).isEqualTo("NOT_CONVINCING");
        assertThat(told.toString()).doesNotContain("số liệu");
        var reason = caller(centre, unit, "UNIT_HEAD").get(path()).json().path("reasons").get(0);
        assertThat(reason.path("text").asString("")).isEqualTo("Bổ sung số liệu.");
    }

    @Test
    void answersARepeatedCommandAsItDidBefore() {
        decideApproval(0, false);
        recommend();
        var director = director();
        var first = director.post(path() + "/approve", 0, "approve-once", NOTHING);

        var again = director.post(path() + "/approve", 0, "approve-once", NOTHING);

        assertThat(again.header("Idempotent-Replay")).isEqualTo("true");
        assertThat(again.json()).isEqualTo(first.json());
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
        try (var topic = RecordedTopic.of(Topic.AWARD_EVENTS)) {
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
