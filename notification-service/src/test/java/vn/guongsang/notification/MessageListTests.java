package vn.guongsang.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.guongsang.testkit.FactTeller;
import vn.guongsang.testkit.PostgresDatabase;
import vn.guongsang.testkit.SampleCentre;

/** Who sees which messages. */
class MessageListTests extends RunningNotification {

    @Test
    void showsTheOfficeEveryMessageOfItsCentre() {
        tellAllAround();
        awaitRow(tell(nomination.submitted(1)), "SENT");

        for (var role : List.of("EMULATION_OFFICER", "AUDITOR")) {
            var items =
                    caller(centre.id(), null, role).get("/api/v1/messages").json().path("items");
            assertThat(items.size()).isEqualTo(1);
            var item = items.get(0);
            assertThat(item.propertyNames())
                    .containsExactlyInAnyOrder(
                            "id",
                            "kind",
                            "personName",
                            "nominationId",
                            "status",
                            "createdAt",
                            "sentAt",
                            "subject");
            assertThat(item.path("kind").asString()).isEqualTo("RECEIVED");
            assertThat(item.path("status").asString()).isEqualTo("SENT");
            assertThat(item.path("personName").asString()).isEqualTo("Nguyễn Thị An Bình");
            assertThat(item.path("nominationId").asString()).isEqualTo(nomination.id().toString());
            assertThat(item.path("subject").asString())
                    .isEqualTo("Đã nhận giới thiệu gương của Khoa Nhi");
        }
    }

    @Test
    void showsEverybodyElseTheirOwn() {
        tellAllAround();
        tell(verdicts.granted(1, 1));
        await().until(() -> rows().size() == 2);

        var heads = caller(centre.id(), centre.head(), "UNIT_HEAD").get("/api/v1/messages");
        assertThat(heads.json().path("items").values())
                .extracting(item -> item.path("kind").asString())
                .containsExactly("GRANTED");
        var stranger = caller(centre.id(), UUID.randomUUID(), "UNIT_HEAD").get("/api/v1/messages");
        assertThat(stranger.json().path("items").size()).isZero();
        assertThat(caller(centre.id(), null, "UNIT_HEAD").get("/api/v1/messages").status())
                .isEqualTo(403);
    }

    @Test
    void givesAListInParts() {
        tellAllAround();
        for (var round = 1; round <= 3; round++) {
            awaitRow(tell(nomination.submitted(round)), "SENT");
        }
        var office = caller(centre.id(), null, "EMULATION_OFFICER");

        var first = office.get("/api/v1/messages?limit=2").json();
        var second = office.get("/api/v1/messages?limit=2&cursor=" + first.path("next").asString());

        assertThat(first.path("items").size()).isEqualTo(2);
        assertThat(second.json().path("items").size()).isEqualTo(1);
        assertThat(second.json().path("next").isNull()).isTrue();
        assertThat(office.get("/api/v1/messages?cursor=nonsense").status()).isEqualTo(400);
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

    @Test
    void givesNothingAwayToAQueryThatForgetsTheCentre() throws SQLException {
        tellAllAround();
        awaitRow(tell(nomination.submitted(1)), "SENT");

        try (var connection = PostgresDatabase.connect("notification", "notification_app");
                var statement = connection.createStatement()) {
            for (var table :
                    List.of("message", "person_copy", "unit_copy", "call_copy", "dossier_copy")) {
                assertThatExceptionOfType(SQLException.class)
                        .as(table)
                        .isThrownBy(() -> statement.executeQuery("select * from " + table))
                        .withMessageContaining("guongsang.centre");
            }
        }
    }
}
