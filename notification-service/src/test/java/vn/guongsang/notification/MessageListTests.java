package vn.guongsang.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.guongsang.testkit.ApiCaller;
import vn.guongsang.testkit.FactTeller;
import vn.guongsang.testkit.PostgresDatabase;
import vn.guongsang.testkit.SampleCentre;

/** Who sees which messages. */
class MessageListTests extends RunningNotification {

    @Test
    void showsWhatWasSaidInTheLanguageOfItsPerson() {
        tellAllAround();
        awaitRow(tell(nomination.submitted(1)), "SENT");

        var list = heads().get("/api/v1/messages").json();

        assertThat(list.path("unread").asInt()).isEqualTo(1);
        assertThat(list.path("items").size()).isEqualTo(1);
        var item = list.path("items").get(0);
        assertThat(item.path("kind").asString()).isEqualTo("RECEIVED");
        assertThat(item.path("channel").asString()).isEqualTo("IN_APP");
        assertThat(item.path("personName").asString()).isEqualTo("Nguyễn Thị An Bình");
        assertThat(item.path("nominationId").asString()).isEqualTo(nomination.id().toString());
        assertThat(item.path("subject").asString())
                .isEqualTo("Đã nhận giới thiệu gương của Khoa Nhi");
        assertThat(item.path("text").asString())
                .contains("“" + nomination.title(1) + "”", "Lần gửi: 1")
                .doesNotContain("Kính gửi");
    }

    @Test
    void showsEverybodyTheirOwn() {
        tellAllAround();
        awaitRow(tell(nomination.submitted(1)), "SENT");

        var others = List.of("UNIT_HEAD", "EMULATION_OFFICER", "DIRECTOR", "AUDITOR", "ADMIN");
        for (var role : others) {
            var stranger = caller(centre.id(), UUID.randomUUID(), role).get("/api/v1/messages");
            assertThat(stranger.json().path("items").size()).as(role).isZero();
            assertThat(stranger.json().path("unread").asInt()).as(role).isZero();
        }
        assertThat(caller(centre.id(), null, "UNIT_HEAD").get("/api/v1/messages").status())
                .isEqualTo(403);
    }

    @Test
    void tellsWhatIsUnreadUntilItIsRead() {
        tellAllAround();
        awaitRow(tell(nomination.submitted(1)), "SENT");
        awaitRow(tell(verdicts.returned(1, 1)), "SENT");
        var unread = heads().get("/api/v1/messages?unread=true").json().path("items");
        assertThat(unread.values())
                .extracting(item -> item.path("kind").asString())
                .containsExactly("RETURNED", "RECEIVED");
        var path = "/api/v1/messages/" + unread.get(0).path("id").asString() + "/read";

        assertThat(caller(centre.id(), UUID.randomUUID(), "UNIT_HEAD").post(path, 0, "").status())
                .isEqualTo(404);
        assertThat(heads().post(path, 0, "").status()).isEqualTo(200);
        assertThat(heads().post(path, 0, "").status()).isEqualTo(200);

        var left = heads().get("/api/v1/messages?unread=true").json();
        assertThat(left.path("unread").asInt()).isEqualTo(1);
        assertThat(left.path("items").size()).isEqualTo(1);
        assertThat(heads().get("/api/v1/messages").json().path("items").size()).isEqualTo(2);
    }

    @Test
    void isReadAsFarAsItWasSeen() {
        tellAllAround();
        for (var round = 1; round <= 3; round++) {
            awaitRow(tell(nomination.submitted(round)), "SENT");
        }
        var seen = heads().get("/api/v1/messages").json().path("items").get(1).path("id");
        var path = "/api/v1/messages/" + seen.asString() + "/read-so-far";

        assertThat(caller(centre.id(), UUID.randomUUID(), "UNIT_HEAD").post(path, 0, "").status())
                .isEqualTo(404);
        assertThat(heads().post(path, 0, "").status()).isEqualTo(200);

        var left = heads().get("/api/v1/messages?unread=true").json();
        assertThat(left.path("unread").asInt()).isEqualTo(1);
        assertThat(left.path("items").get(0).path("id")).isNotEqualTo(seen);
    }

    @Test
    void givesAListInParts() {
        tellAllAround();
        for (var round = 1; round <= 3; round++) {
            awaitRow(tell(nomination.submitted(round)), "SENT");
        }

        var first = heads().get("/api/v1/messages?limit=2").json();
        var second =
                heads().get("/api/v1/messages?limit=2&cursor=" + first.path("next").asString());

        assertThat(first.path("items").size()).isEqualTo(2);
        assertThat(second.json().path("items").size()).isEqualTo(1);
        assertThat(second.json().path("next").isNull()).isTrue();
        assertThat(heads().get("/api/v1/messages?cursor=nonsense").status()).isEqualTo(400);
    }

    @Test
    void keepsCentresApart() {
        tellAllAround();
        awaitRow(tell(nomination.submitted(1)), "SENT");
        var other = SampleCentre.invented().withIdsOf(centre);

        var seen = caller(other.id(), centre.head(), "EMULATION_OFFICER").get("/api/v1/messages");

        assertThat(seen.json().path("items").size()).isZero();
    }

    @Test
    void keepsTheSamePersonOfTwoCentresApart() {
        var other = SampleCentre.invented().withIdsOf(centre);
        FactTeller.tell(other.person(centre.head(), 9, "Người Khác", "other@x.example", "vi"));
        tellAllAround();

        awaitRow(tell(nomination.submitted(1)), "SENT");

        assertThat(mailsTo(headsAddress)).hasSize(1);
    }

    private ApiCaller heads() {
        return caller(centre.id(), centre.head(), "UNIT_HEAD");
    }

    @Test
    void givesNothingAwayToAQueryThatForgetsTheCentre() throws SQLException {
        tellAllAround();
        awaitRow(tell(nomination.submitted(1)), "SENT");

        try (var connection = PostgresDatabase.connect("notification", "notification_app");
                var statement = connection.createStatement()) {
            for (var table :
                    List.of(
                            "message",
                            "person_copy",
                            "staff_copy",
                            "unit_copy",
                            "call_copy",
                            "dossier_copy",
                            "owed_call",
                            "owed_unit",
                            "reminder_given")) {
                assertThatExceptionOfType(SQLException.class)
                        .as(table)
                        .isThrownBy(() -> statement.executeQuery("select * from " + table))
                        .withMessageContaining("guongsang.centre");
            }
        }
    }
}
