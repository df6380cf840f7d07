package vn.guongsang.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import vn.guongsang.testkit.ApiCaller;
import vn.guongsang.testkit.FactTeller;

/** What becomes of mails that did not arrive. */
class UndeliveredTests extends RunningNotification {

    @Test
    void areShownToTheOfficeWithPersonAndReasonAndToNobodyElse() {
        parkOne();

        for (var role : List.of("EMULATION_OFFICER", "ADMIN", "AUDITOR")) {
            var parked = parked(role);
            assertThat(parked.size()).as(role).isEqualTo(1);
            assertThat(parked.get(0).path("personName").asString()).isEqualTo("Bùi Văn Toại");
            assertThat(parked.get(0).path("personId").asString())
                    .isEqualTo(centre.head().toString());
            assertThat(parked.get(0).path("reason").asString()).contains("AddressException");
            assertThat(parked.get(0).path("text").isNull()).isTrue();
        }
        for (var role : List.of("UNIT_HEAD", "DIRECTOR", "EDITOR")) {
            assertThat(
                            caller(centre.id(), centre.head(), role)
                                    .get("/api/v1/messages?status=PARKED")
                                    .status())
                    .as(role)
                    .isEqualTo(403);
        }
        assertThat(office().get("/api/v1/messages?status=SENT").status()).isEqualTo(400);
    }

    @Test
    void areSentAgainWhenTheAddressIsMended() {
        parkOne();
        mendAddress();
        var row = parked("EMULATION_OFFICER").get(0);
        var path = "/api/v1/messages/" + row.path("id").asString() + "/send-again";
        var version = row.path("version").asLong();

        assertThat(caller(centre.id(), centre.head(), "UNIT_HEAD").post(path, version, "").status())
                .isEqualTo(403);
        assertThat(office().post(path, version + 1, "").status()).isEqualTo(412);
        assertThat(office().post(path, version, "").status()).isEqualTo(200);

        await().until(() -> mailsTo(headsAddress).size() == 1);
        await().until(() -> rows().getFirst().status().equals("SENT"));
        assertThat(mailsTo(headsAddress).getFirst().messageId())
                .isEqualTo("<" + row.path("id").asString() + "@guongsang>");
        assertThat(parked("EMULATION_OFFICER").size()).isZero();
        assertThat(log().get(0).path("thingId").asString()).isEqualTo(row.path("id").asString());
    }

    @Test
    void areNotSentAgainWhenTheyHaveArrived() {
        tellAllAround();
        var row = awaitRow(tell(nomination.submitted(1)), "SENT");
        var version =
                database()
                        .sql("select version from message where message_id = ?")
                        .param(row.messageId())
                        .query(Long.class)
                        .single();

        var answer =
                office().post("/api/v1/messages/" + row.messageId() + "/send-again", version, "");

        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.text("type")).endsWith("/problems/message-not-stuck");
        var unknown = "/api/v1/messages/" + UUID.randomUUID() + "/send-again";
        assertThat(office().post(unknown, 0, "").status()).isEqualTo(404);
    }

    @Test
    void areAllSentAgainAtOnceAndTheLogSaysByWhom() {
        parkOne();
        mendAddress();
        var path = "/api/v1/messages/send-again";

        assertThat(caller(centre.id(), centre.head(), "DIRECTOR").post(path, 0, "").status())
                .isEqualTo(403);
        var answer = office().post(path, 0, "");

        assertThat(answer.json().path("released").asInt()).isEqualTo(1);
        assertThat(answer.json().path("more").asBoolean(true)).isFalse();
        await().until(() -> mailsTo(headsAddress).size() == 1);
        assertThat(log().get(0).path("action").asString()).isEqualTo("SENT_AGAIN");
        assertThat(log().get(0).path("about").asString()).isEqualTo("RECEIVED EMAIL");
    }

    @Test
    void areGivenUpWithAReasonAndThenWaitForNobody() {
        parkOne();
        var row = parked("EMULATION_OFFICER").get(0);
        var path = "/api/v1/messages/" + row.path("id").asString() + "/discard";
        var version = row.path("version").asLong();
        var reason = "{\"reason\":\"Đã báo trực tiếp\"}";

        assertThat(office().post(path, version, "{}").status()).isEqualTo(422);
        assertThat(office().post(path, version + 1, reason).status()).isEqualTo(412);
        assertThat(caller(centre.id(), null, "AUDITOR").post(path, version, reason).status())
                .isEqualTo(403);
        assertThat(log().size()).isZero();

        var given = office().post(path, version, reason);

        assertThat(given.text("status")).isEqualTo("SUPPRESSED");
        assertThat(parked("EMULATION_OFFICER").size()).isZero();
        assertThat(log().get(0).path("action").asString()).isEqualTo("DISCARDED");
        assertThat(log().get(0).path("reason").asString()).isEqualTo("Đã báo trực tiếp");
        assertThat(log().get(0).path("thingId").asString()).isEqualTo(row.path("id").asString());
        var again = office().post(path, given.json().path("version").asLong(), reason);
        assertThat(again.text("type")).isEqualTo("/problems/not-in-this-state");
    }

    private JsonNode log() {
        return caller(centre.id(), null, "ADMIN")
                .get("/api/v1/notification/operations/log?thing=MESSAGE")
                .json()
                .path("items");
    }

    private void parkOne() {
        FactTeller.tell(
                centre.unitState(centre.unit(), 1, "K-NHI", "Khoa Nhi"),
                centre.person(centre.head(), 1, "Bùi Văn Toại", "nobody", "vi"),
                centre.callOpened(centre.unit()),
                nomination.dossier(1));
        awaitRow(tell(nomination.submitted(1)), "PARKED");
    }

    private void mendAddress() {
        FactTeller.tell(centre.person(centre.head(), 2, "Bùi Văn Toại", headsAddress, "vi"));
        await().until(
                        () ->
                                database()
                                                .sql(
                                                        "select count(*) from person_copy where email = ?")
                                                .param(headsAddress)
                                                .query(Integer.class)
                                                .single()
                                        == 1);
    }

    private JsonNode parked(String role) {
        return caller(centre.id(), null, role)
                .get("/api/v1/messages?status=PARKED")
                .json()
                .path("items");
    }

    private ApiCaller office() {
        return caller(centre.id(), null, "EMULATION_OFFICER");
    }
}
