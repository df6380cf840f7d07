package vn.guongsang.platform;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.guongsang.contracts.EventType;
import vn.guongsang.testkit.FactTeller;

/** What those who run a centre can do about events that could not be applied. */
class ParkedEventsTests extends OperationsTests {

    private final UUID nomination = UUID.randomUUID();

    @Test
    void areListedForTheirOwnCentreAlone() {
        var ids = parkSubmissions(nomination, 2);

        for (var role : List.of("ADMIN", "OPERATOR", "AUDITOR")) {
            var listed = as(centre, role).get(EVENTS).json().path("items");
            assertThat(listed.size()).as(role).isEqualTo(2);
        }
        var first = admin().get(EVENTS).json().path("items").get(0);
        assertThat(first.path("consumer").asString()).isEqualTo("review.notes");
        assertThat(first.path("reason").asString()).isEqualTo("java.lang.IllegalStateException");
        assertThat(first.path("eventType").asString())
                .isEqualTo("vn.guongsang.NominationSubmitted.v1");
        assertThat(as(centre, "DIRECTOR").get(EVENTS).status()).isEqualTo(403);
        var neighbour = as(UUID.randomUUID(), "ADMIN");
        assertThat(neighbour.get(EVENTS).json().path("items").size()).isZero();
        assertThat(neighbour.get(EVENTS + "/" + ids.getFirst()).status()).isEqualTo(404);
        assertThat(neighbour.post(EVENTS + "/" + ids.getFirst() + "/redrive", 0, "").status())
                .isEqualTo(404);
        assertThat(neighbour.post(EVENTS + "/" + ids.getFirst() + "/discard", 0, REASON).status())
                .isEqualTo(404);
        assertThat(neighbour.post(EVENTS + "/redrive", 0, "").json().path("applied").asInt(-1))
                .isZero();
        assertThat(parked(nomination)).isEqualTo(ids);
    }

    @Test
    void areListedPageByPageAndByState() {
        var ids = parkSubmissions(nomination, 3);

        var part = admin().get(EVENTS + "?limit=2");
        assertThat(part.json().path("items").size()).isEqualTo(2);
        var rest = admin().get(EVENTS + "?limit=2&cursor=" + part.text("next"));
        assertThat(rest.json().path("items").get(0).path("id").asLong()).isEqualTo(ids.getLast());
        assertThat(rest.json().path("next").isNull()).isTrue();
        assertThat(items(EVENTS + "?state=DISCARDED")).isEmpty();
        assertThat(admin().get(EVENTS + "?state=LOST").status()).isEqualTo(400);
        var ofAnotherList = "ODg4ODg4ODgtODg4OC03ODg4LTg4ODgtODg4ODg4ODg4ODg4";
        assertThat(admin().get(EVENTS + "?cursor=" + ofAnotherList).text("type"))
                .isEqualTo("/problems/invalid-cursor");
    }

    @Test
    void tellAllThatIsKnownToThoseWhoSettleThem() {
        var ids = parkSubmissions(nomination, 3);

        var detail = admin().get(EVENTS + "/" + ids.get(1));

        assertThat(detail.json().path("before").asInt()).isEqualTo(1);
        assertThat(detail.json().path("behind").asInt()).isEqualTo(1);
        assertThat(detail.json().path("partition").isInt()).isTrue();
        assertThat(detail.json().path("offset").isNumber()).isTrue();
        assertThat(detail.json().path("headers").path("ce_centre").asString())
                .isEqualTo(centre.toString());
        assertThat(detail.json().path("payload").path("json").asString())
                .contains("\"nominationId\":\"" + nomination + "\"");
        assertThat(detail.json().path("history").size()).isZero();
        assertThat(as(centre, "AUDITOR").get(EVENTS + "/" + ids.get(1)).status()).isEqualTo(403);
        assertThat(admin().get(EVENTS + "/999999999").status()).isEqualTo(404);
        assertThat(admin().get(EVENTS + "/first").status()).isEqualTo(400);
    }

    @Test
    void areAppliedAgainInTheirOrderOnce() {
        var ids = parkSubmissions(nomination, 3);
        PlatformTestService.INDIGESTIBLE.clear();
        var path = EVENTS + "/" + ids.get(1) + "/redrive";

        assertThat(command(path).json().path("applied").asInt()).isEqualTo(3);

        assertThat(parked(nomination)).isEmpty();
        assertThat(notes(nomination, 1) + notes(nomination, 2) + notes(nomination, 3)).isEqualTo(3);
        assertThat(log())
                .containsExactly(
                        "REDRIVEN " + ids.get(2),
                        "REDRIVEN " + ids.get(1),
                        "REDRIVEN " + ids.get(0));
        var history = admin().get(EVENTS + "/" + ids.get(1)).json().path("history");
        assertThat(history.size()).isEqualTo(1);
        assertThat(history.get(0).path("doneBy").asString()).startsWith("test-");
        assertThat(history.get(0).path("about").asString())
                .startsWith("review.notes vn.guongsang.NominationSubmitted.v1");
        var again = command(path);
        assertThat(again.status()).isEqualTo(409);
        assertThat(again.text("type")).isEqualTo("/problems/not-in-this-state");
        assertThat(again.text("detail")).contains("REDRIVEN");
    }

    @Test
    void stayAllOfThemWhenOneFailsAgain() {
        parkSubmissions(nomination, 1);
        tell("{not json");
        FactTeller.tell(Facts.submitted(centre, nomination, 3));
        var ids = awaitParked(nomination, 3);
        PlatformTestService.INDIGESTIBLE.clear();

        var answer = command(EVENTS + "/" + ids.getFirst() + "/redrive");

        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.text("type")).isEqualTo("/problems/redrive-failed");
        assertThat(answer.text("detail"))
                .startsWith("Sự kiện số " + ids.get(1) + " vẫn gặp lỗi UnreadableEvent.");
        assertThat(answer.json().path("event").asLong()).isEqualTo(ids.get(1));
        assertThat(answer.text("reason"))
                .isEqualTo("vn.guongsang.platform.envelope.UnreadableEvent");
        assertThat(parked(nomination)).isEqualTo(ids);
        assertThat(notes(nomination, 1)).isZero();
        assertThat(log()).isEmpty();
        assertThat(
                        admin().get(EVENTS + "/" + ids.get(1))
                                .json()
                                .path("payload")
                                .path("json")
                                .isNull())
                .isTrue();

        var discarded = admin().post(EVENTS + "/" + ids.get(1) + "/discard", 0, REASON);
        assertThat(discarded.json().path("waiting").asInt()).isEqualTo(2);
        assertThat(
                        command(EVENTS + "/" + ids.getLast() + "/redrive")
                                .json()
                                .path("applied")
                                .asInt())
                .isEqualTo(2);
        assertThat(notes(nomination, 1) + notes(nomination, 3)).isEqualTo(2);
    }

    @Test
    void areAllAppliedAgainButThoseOfAKeyThatFails() {
        var failing = UUID.randomUUID();
        var failed = parkSubmissions(failing, 2);
        parkSubmissions(nomination, 2);
        PlatformTestService.INDIGESTIBLE.remove(nomination);
        var key = UUID.randomUUID().toString();
        var admin = admin();

        var answer = admin.post(EVENTS + "/redrive", 0, key, "");

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.json().path("applied").asInt()).isEqualTo(2);
        assertThat(answer.json().path("left").asInt(-1)).isZero();
        assertThat(answer.json().path("failed").size()).isEqualTo(1);
        assertThat(answer.json().path("failed").get(0).path("event").asLong())
                .isEqualTo(failed.getFirst());
        assertThat(answer.json().path("failed").get(0).path("problem").asString())
                .isEqualTo("redrive-failed");
        assertThat(parked(nomination)).isEmpty();
        assertThat(parked(failing)).isEqualTo(failed);
        assertThat(log()).hasSize(2);
        assertThat(admin.post(EVENTS + "/redrive", 0, key, "").json()).isEqualTo(answer.json());
    }

    private void tell(String body) {
        var about = Facts.submitted(centre, nomination, 2);
        FactTeller.tell(
                UUID.randomUUID(), EventType.of(about).wireName(), about, body.getBytes(UTF_8));
    }
}
