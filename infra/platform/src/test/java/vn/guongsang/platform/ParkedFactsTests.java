package vn.guongsang.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.guongsang.contracts.Topic;
import vn.guongsang.platform.outbox.Outbox;
import vn.guongsang.testkit.PostgresDatabase;
import vn.guongsang.testkit.RecordedTopic;

/** What those who run a centre can do about facts that Kafka refuses. */
class ParkedFactsTests extends OperationsTests {

    private final UUID nomination = UUID.randomUUID();
    @Autowired private Outbox outbox;

    @AfterEach
    void forgetWhatNobodyTakes() {
        change("delete from outbox where centre_id = '%s'".formatted(centre));
    }

    @Test
    void areListedAndToldForTheirOwnCentreAlone() {
        var id = park(nomination);

        for (var role : List.of("ADMIN", "OPERATOR", "AUDITOR")) {
            assertThat(as(centre, role).get(FACTS).json().path("items").size())
                    .as(role)
                    .isEqualTo(1);
        }
        var row = admin().get(FACTS).json().path("items").get(0);
        assertThat(row.path("id").asLong()).isEqualTo(id);
        assertThat(row.path("key").asString()).isEqualTo(nomination.toString());
        assertThat(row.path("behind").asInt()).isEqualTo(2);
        assertThat(row.path("reason").asString()).isEqualTo("refused");
        var detail = admin().get(FACTS + "/" + id).json();
        assertThat(detail.path("payload").path("json").asString()).contains("Không được ghi");
        assertThat(detail.path("history").size()).isZero();
        assertThat(as(centre, "AUDITOR").get(FACTS + "/" + id).status()).isEqualTo(403);
        assertThat(as(centre, "EDITOR").get(FACTS).status()).isEqualTo(403);
        var neighbour = as(UUID.randomUUID(), "ADMIN");
        assertThat(neighbour.get(FACTS).json().path("items").size()).isZero();
        assertThat(neighbour.get(FACTS + "/" + id).status()).isEqualTo(404);
        assertThat(neighbour.post(FACTS + "/" + id + "/send-again", 0, "").status()).isEqualTo(404);
        assertThat(neighbour.post(FACTS + "/" + id + "/discard", 0, REASON).status())
                .isEqualTo(404);
        assertThat(neighbour.post(FACTS + "/send-again", 0, "").json().path("released").asInt(-1))
                .isZero();
    }

    @Test
    void leaveInTheirOrderOnceTheCauseIsMended() {
        var id = park(nomination);
        try (var topic = RecordedTopic.of(Topic.REVIEW_EVENTS)) {
            mend();

            var answer = command(FACTS + "/" + id + "/send-again");

            assertThat(answer.json().path("released").asInt()).isEqualTo(3);
            await().until(() -> sent(topic).size() == 3);
            assertThat(sent(topic)).containsExactly("9", "1", "2");
        }
        assertThat(log()).containsExactly("SENT_AGAIN " + id);
        assertThat(items(FACTS)).isEmpty();
        assertThat(command(FACTS + "/" + id + "/send-again").status()).isEqualTo(404);
    }

    @Test
    void areAllSentAgainAndBackOffAnewWhenTheyAreRefusedAgain() {
        var other = UUID.randomUUID();
        park(nomination);
        park(other);

        assertThat(command(FACTS + "/send-again").json().path("released").asInt()).isEqualTo(6);

        await().until(
                        () ->
                                count(
                                                """
                                                select count(*) from outbox
                                                 where centre_id = '%s' and attempts between 1 and 3
                                                """
                                                        .formatted(centre))
                                        == 2);
        assertThat(items(FACTS)).isEmpty();
        assertThat(log()).hasSize(2).allMatch(line -> line.startsWith("SENT_AGAIN"));
    }

    @Test
    void areGivenUpWithAReasonAndNobodyWaitsForThemAnyMore() {
        var id = park(nomination);
        var path = FACTS + "/" + id + "/discard";
        assertThat(admin().post(path, 0, "{}").status()).isEqualTo(422);
        assertThat(as(centre, "AUDITOR").post(path, 0, REASON).status()).isEqualTo(403);

        try (var topic = RecordedTopic.of(Topic.REVIEW_EVENTS)) {
            assertThat(admin().post(path, 0, REASON).json().path("released").asInt()).isEqualTo(2);
            await().until(() -> sent(topic).size() == 2);
            assertThat(sent(topic)).containsExactly("1", "2");
        }
        assertThat(items(FACTS)).isEmpty();
        assertThat(items(FACTS + "?state=DISCARDED")).hasSize(1);
        var history = admin().get(FACTS + "/" + id).json().path("history");
        assertThat(history.get(0).path("reason").asString()).isEqualTo("Trùng với hồ sơ giấy");
        assertThat(history.get(0).path("about").asString())
                .contains("vn.guongsang.DossierState.v1", nomination.toString());
        assertThat(admin().post(path, 0, REASON).text("type"))
                .isEqualTo("/problems/not-in-this-state");
        assertThat(command(FACTS + "/" + id + "/send-again").status()).isEqualTo(409);
    }

    @Test
    void canBeSettledButNeitherRewrittenNorUnwrittenByTheService() throws SQLException {
        park(nomination);
        try (var connection = PostgresDatabase.connect("review", "review_app");
                var statement = connection.createStatement()) {
            statement.execute("set guongsang.centre = '%s'".formatted(centre));
            for (var forbidden :
                    List.of(
                            "update parked_fact set payload = null",
                            "delete from parked_fact",
                            "update operation_log set done_by = 'nobody'",
                            "delete from operation_log")) {
                assertThatThrownBy(() -> statement.executeUpdate(forbidden))
                        .as(forbidden)
                        .hasMessageContaining("permission denied");
            }
        }
    }

    /** A dossier, which review may not write, and two facts behind it; after ten tries. */
    private long park(UUID key) {
        in(
                centre,
                () -> {
                    outbox.append(Facts.dossier(centre, key, 9, "Không được ghi"));
                    outbox.append(Facts.accepted(centre, key, 1));
                    outbox.append(Facts.accepted(centre, key, 2));
                });
        var refused = "message_key = '%s' and revision = 9".formatted(key);
        await().until(
                        () ->
                                count(
                                                "select count(*) from outbox where attempts > 0 and "
                                                        + refused)
                                        == 1);
        change(
                "update outbox set attempts = 10, parked_at = now(), parked_reason = 'refused' where "
                        + refused);
        return count("select seq from outbox where " + refused);
    }

    /** Gives the dossier a topic that review may write. */
    private void mend() {
        change(
                "update outbox set topic = '%s' where message_key = '%s'"
                        .formatted(Topic.REVIEW_EVENTS.wireName(), nomination));
    }

    private List<String> sent(RecordedTopic topic) {
        return topic.recordsUpToNow().stream()
                .filter(message -> nomination.toString().equals(message.key()))
                .map(message -> RecordedTopic.header(message, "ce_revision").orElse(""))
                .toList();
    }

    private static void change(String sql) {
        count("with changed as (%s returning 1) select count(*) from changed".formatted(sql));
    }
}
