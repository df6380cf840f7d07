package vn.guongsang.notification;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.scheduling.config.ScheduledTaskHolder;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.guongsang.contracts.EventType;
import vn.guongsang.contracts.Topic;
import vn.guongsang.testkit.FactTeller;
import vn.guongsang.testkit.RecordedTopic;

/** Publishing, hiding, and what happens when somebody does not want to be shown any more. */
class PublicStoryTests extends RunningStories {

    private static final RecordedTopic TOLD = RecordedTopic.of(Topic.STORY_EVENTS);

    @Autowired private List<ScheduledTaskHolder> schedules;

    @AfterAll
    static void stopListening() {
        TOLD.close();
    }

    @Test
    void tellsEverybodyWhenItIsPublishedAndHidden() {
        ready(nomination, Text.FLOOD);
        consented(nomination, "ZALO");
        done(post(nomination, "/publish", "{}"));
        done(post(nomination, "/hide", "{\"reasonCode\":\"EDITORIAL\"}"));
        done(post(nomination, "/publish", "{}"));

        var facts = facts(3);

        assertThat(facts).extracting(f -> f.path("revision").asLong()).containsExactly(1L, 2L, 3L);
        assertThat(facts.getFirst().path("channels").values())
                .extracting(JsonNode::asString)
                .containsExactly("WEBSITE", "ZALO");
        assertThat(facts.get(1).path("reasonCode").asString()).isEqualTo("EDITORIAL");
        assertThat(facts.getFirst().at("/outline/callId").asString())
                .isEqualTo(centre.call().toString());
    }

    @Test
    void tellsWhoPreparedItAsItTellsTheHead() {
        tellAllAround();
        var clerk = colleague("Hồ Thanh Trúc", "clerk-" + centre.id() + "@x.example", null);
        published(nomination.preparedBy(clerk), Text.FLOOD);
        done(post(nomination, "/hide", "{\"reasonCode\":\"EDITORIAL\"}"));

        assertThat(facts(2))
                .extracting(fact -> fact.at("/outline/preparedBy").asString())
                .containsOnly(clerk.toString());
        for (var person : List.of(clerk, centre.head())) {
            await().untilAsserted(
                            () ->
                                    assertThat(kindsTold(person))
                                            .containsExactlyInAnyOrder(
                                                    "GRANTED", "PUBLISHED", "HIDDEN"));
        }
    }

    @Test
    void keepsThePublicEditionWhileTheEditorWritesTheNext() {
        hasSiteWith(Text.FLOOD);
        var page = pageOf(nomination);
        var next =
                new Text(
                        "Đi thuyền trong đêm lũ để đỡ sinh",
                        Text.FLOOD.lead(),
                        "Lê Hoài Thương",
                        "Khoa Phụ sản");

        assertThat(write(nomination, next).text("status")).isEqualTo("PUBLISHED");
        assertThat(get(page).body()).contains(Text.FLOOD.headline());
        assertThat(post(nomination, "/publish", "{}").status()).isEqualTo(422);
        done(post(nomination, "/vouch", "{}"));
        done(post(nomination, "/publish", "{}"));

        assertThat(get(page).body()).contains(next.headline());
        assertThat(
                        database()
                                .sql(
                                        "select headline from story_edition where nomination_id = ? order by edition")
                                .param(nomination.id())
                                .query(String.class)
                                .list())
                .containsExactly(Text.FLOOD.headline(), next.headline());
        assertThat(pageOf(nomination)).isEqualTo(page);
    }

    @Test
    void isHiddenAtOnceWhenTheHonouredTakeTheirConsentBack() {
        hasSiteWith(Text.FLOOD);
        var page = pageOf(nomination);
        var before = Instant.now();
        var honoured = caller(centre.id(), nomination.outline().subjectId(), "UNIT_REPORTER");

        var answer =
                honoured.send(
                        honoured.to(path(nomination) + "/consents/withdraw")
                                .header("Idempotency-Key", UUID.randomUUID().toString())
                                .POST(BodyPublishers.ofString("{}")));

        assertThat(answer.text("status")).isEqualTo("HIDDEN");
        assertThat(get(page).statusCode()).isEqualTo(404);
        var hidden = story(nomination).path("hidden");
        assertThat(hidden.path("reasonCode").asString()).isEqualTo("CONSENT_WITHDRAWN");
        assertThat(Instant.parse(hidden.path("dueBy").asString()))
                .isBetween(
                        before.plus(Duration.ofMinutes(60)),
                        Instant.now().plus(Duration.ofMinutes(60)));
        assertThat(facts(2).getLast().path("reasonCode").asString()).isEqualTo("CONSENT_WITHDRAWN");
        assertThat(post(nomination, "/publish", "{}").status()).isEqualTo(422);
        consented(nomination, "WEBSITE");
        done(post(nomination, "/publish", "{}"));
        assertThat(get(page).statusCode()).isEqualTo(200);
    }

    @Test
    void takesANoAsConsentTakenBack() {
        hasSiteWith(Text.FLOOD);

        done(
                post(
                        nomination,
                        "/consents",
                        "{\"channel\":\"WEBSITE\",\"given\":false,\"on\":\"2026-10-21\"}"));

        assertThat(story(nomination).path("status").asString()).isEqualTo("HIDDEN");
        assertThat(story(nomination).path("consents").size()).isEqualTo(2);
    }

    @Test
    void isHiddenByTheSweepWhereConsentIsGoneAnyOtherWay() {
        hasSiteWith(Text.FLOOD);
        database()
                .sql(
                        """
                        update story_consent set withdrawn_by = 'x', withdrawn_at = now(), hide_due_by = now()
                         where nomination_id = ?
                        """)
                .param(nomination.id())
                .update();

        sweep();

        assertThat(story(nomination).path("status").asString()).isEqualTo("HIDDEN");
        assertThat(facts(2).getLast().path("reasonCode").asString()).isEqualTo("CONSENT_WITHDRAWN");
    }

    @Test
    void isForgottenWithItsDossier() {
        hasSiteWith(Text.FLOOD);
        var page = pageOf(nomination);

        FactTeller.tell(nomination.forgotten(1));

        await().until(() -> story(nomination).path("status").asString().equals("HIDDEN"));
        assertThat(get(page).statusCode()).isEqualTo(404);
        assertNothingIsLeft();
        assertThat(facts(2).getLast().path("reasonCode").asString()).isEqualTo("FORGOTTEN");
        assertThat(write(nomination, Text.FLOOD).status()).isEqualTo(409);
        FactTeller.tell(nomination.dossier(1));
        sweep();
        assertNothingIsLeft();
    }

    @Test
    void isForgottenWithItsPerson() {
        hasSiteWith(Text.FLOOD);
        var person = nomination.outline().subjectId();

        FactTeller.tell(centre.forgotten(EventType.PERSON_STATE, person, 2));

        await().until(() -> story(nomination).path("status").asString().equals("HIDDEN"));
        assertNothingIsLeft();
    }

    @Test
    void isNeverToldOfSomebodyWhoHadToBeForgottenBefore() {
        FactTeller.tell(nomination.dossier(1), nomination.forgotten(1), verdicts.granted(1, 1));

        await().until(() -> story(nomination).path("status").asString("").equals("HIDDEN"));
        assertNothingIsLeft();
    }

    private void hasSiteWith(Text text) {
        published(nomination, text);
        hasSite(centre, site, "Trung tâm Y tế Thử Nghiệm");
        assertThat(get(pageOf(nomination)).statusCode()).isEqualTo(200);
    }

    private void assertNothingIsLeft() {
        assertThat(story(nomination).at("/text/headline").isNull()).isTrue();
        assertThat(story(nomination).path("dossier").isNull()).isTrue();
        for (var table : List.of("story_edition", "story_claim", "story_consent", "story_report")) {
            assertThat(
                            database()
                                    .sql(
                                            "select count(*) from "
                                                    + table
                                                    + " where nomination_id = ?")
                                    .param(nomination.id())
                                    .query(Integer.class)
                                    .single())
                    .as(table)
                    .isZero();
        }
    }

    private void sweep() {
        schedules.stream()
                .flatMap(holder -> holder.getScheduledTasks().stream())
                .filter(task -> task.toString().contains("StorySweep"))
                .forEach(task -> task.getTask().getRunnable().run());
    }

    private List<String> kindsTold(UUID person) {
        return database()
                .sql("select kind from message where person_id = ? and channel = 'IN_APP'")
                .param(person)
                .query(String.class)
                .list();
    }

    private List<JsonNode> facts(int count) {
        await().until(() -> ofStory().size() >= count);
        return ofStory().stream()
                .map(message -> JsonMapper.shared().readTree(new String(message.value(), UTF_8)))
                .toList();
    }

    private List<ConsumerRecord<String, byte[]>> ofStory() {
        return TOLD.records().stream()
                .filter(message -> message.key().equals(nomination.id().toString()))
                .toList();
    }
}
