package vn.guongsang.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static vn.guongsang.testkit.RecordedTopic.header;

import java.util.List;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;
import vn.guongsang.contracts.Topic;
import vn.guongsang.testkit.ApiCaller;
import vn.guongsang.testkit.FactTeller;
import vn.guongsang.testkit.RecordedTopic;

/** What a unit takes back leaves the office, whichever way it goes. */
class WithdrawnCaseTests extends RunningReview {
    private static final String RECONSIDERED = "{\"reasons\": [{\"code\": \"UNIT_RECONSIDERED\"}]}";

    @Test
    void isTakenBackByTheHeadOfItsUnit() {
        submit(1);

        var receipt = head().post(path() + "/withdraw", 0, RECONSIDERED);

        assertThat(receipt.text("status")).isEqualTo("WITHDRAWN");
        var told = said(1).getLast();
        assertThat(header(told, "ce_type")).contains("vn.guongsang.NominationWithdrawn.v1");
        assertThat(header(told, "ce_revision")).contains("1");
        assertThat(reason(told)).isEqualTo("UNIT_RECONSIDERED");
        assertThat(officer().post(path() + "/accept", 1, NOTHING).status()).isEqualTo(409);
    }

    @Test
    void isTakenBackByWhoHasSignedItOffInTheHeadsPlace() {
        submit(1);

        var deputy = ofUnit(nomination.outline().submittedBy(), "UNIT_REPORTER");

        assertThat(deputy.post(path() + "/withdraw", 0, RECONSIDERED).status()).isEqualTo(200);
    }

    @Test
    void isNotTakenBackByAnybodyElse() {
        submit(1);
        var clerk = ofUnit(UUID.randomUUID(), "UNIT_REPORTER");
        var stranger = caller(centre, UUID.randomUUID(), "UNIT_HEAD");

        assertThat(clerk.post(path() + "/withdraw", 0, RECONSIDERED).status()).isEqualTo(403);
        assertThat(stranger.post(path() + "/withdraw", 0, RECONSIDERED).status()).isEqualTo(404);
        assertThat(officer().post(path() + "/withdraw", 0, RECONSIDERED).status()).isEqualTo(404);
        assertThat(head().post(path() + "/withdraw", 3, RECONSIDERED).status()).isEqualTo(412);
        assertThat(theCase().text("status")).isEqualTo("OPEN");
    }

    @Test
    void leavesTheOfficeWhenTheUnitDiscardsWhatWasReturned() {
        submit(1);
        officer().post(path() + "/return", 0, REASONS);
        var discarded = UUID.randomUUID();
        FactTeller.tell(discarded, nomination.forgotten(1));
        FactTeller.tell(discarded, nomination.forgotten(1));
        FactTeller.tell(nomination.forgotten(1));

        await().until(() -> theCase().text("status").equals("WITHDRAWN"));
        var said = said(2);
        assertThat(said).hasSize(2);
        assertThat(header(said.getLast(), "ce_revision")).contains("2");
        assertThat(header(said.getLast(), "ce_causationid")).contains(discarded.toString());
        assertThat(reason(said.getLast())).isEqualTo("DISCARDED");
        assertThat(
                        theCase()
                                .json()
                                .path("history")
                                .valueStream()
                                .map(s -> s.path("step").asString("")))
                .containsExactly("SUBMITTED", "RETURNED", "WITHDRAWN");
    }

    @Test
    void staysWithTheOfficeWhenADossierIsForgottenThatWasNotReturned() {
        submit(1);
        var forgotten = UUID.randomUUID();
        FactTeller.tell(forgotten, nomination.forgotten(1));

        await().until(() -> isDealtWith(forgotten));

        assertThat(theCase().text("status")).isEqualTo("OPEN");
    }

    @Test
    void showsAllRoundsWithTheirReasonsDatesAndWhoDecided() {
        submit(1);
        var officer = UUID.randomUUID();
        person(officer, "EMULATION_OFFICER").post(path() + "/return", 0, REASONS);
        submit(2);
        officer().post(path() + "/reject", 2, RECONSIDERED);

        var seen = theCase().json();

        var returned = seen.path("history").get(1);
        assertThat(returned.path("personId").asString("")).isEqualTo(officer.toString());
        assertThat(returned.path("account").asString("")).startsWith("test-");
        assertThat(returned.path("at").asString("")).isNotEmpty();
        assertThat(seen.path("history").get(0).path("personId").asString(""))
                .isEqualTo(nomination.outline().submittedBy().toString());
        assertThat(seen.path("history").valueStream().map(s -> s.path("round").asInt(0)))
                .containsExactly(1, 1, 2, 2);
        assertThat(seen.path("reasons").valueStream().map(r -> r.path("round").asInt(0)))
                .containsExactly(1, 2);
    }

    private static boolean isDealtWith(UUID event) {
        return database()
                .sql("select exists (select 1 from inbox where event_id = ?)")
                .param(event)
                .query(Boolean.class)
                .single();
    }

    /** Somebody of the unit whose person is known. */
    private ApiCaller ofUnit(UUID person, String role) {
        return caller(centre, unit, person, role);
    }

    private ApiCaller head() {
        return caller(centre, unit, "UNIT_HEAD");
    }

    private static String reason(ConsumerRecord<String, byte[]> told) {
        return JsonMapper.shared().readTree(told.value()).at("/reasonCodes/0").asString("");
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
}
