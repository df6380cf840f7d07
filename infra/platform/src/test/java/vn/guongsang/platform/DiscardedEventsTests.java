package vn.guongsang.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What it takes to give a parked event up, and what is left of it. */
class DiscardedEventsTests extends OperationsTests {

    private final UUID nomination = UUID.randomUUID();

    @Test
    void areGivenUpWithAReasonOnly() {
        var id = parkSubmissions(nomination, 1).getFirst();
        var path = EVENTS + "/" + id + "/discard";

        for (var bad : List.of("{}", "{\"reason\":\" \"}", tooLong())) {
            var answer = admin().post(path, 0, bad);
            assertThat(answer.status()).isEqualTo(422);
            assertThat(answer.json().path("errors").get(0).path("pointer").asString())
                    .isEqualTo("/reason");
        }
        assertThat(as(centre, "AUDITOR").post(path, 0, REASON).status()).isEqualTo(403);
        assertThat(admin().send(admin().to(path).POST(BodyPublishers.ofString(REASON))).status())
                .isEqualTo(400);
        assertThat(log()).isEmpty();

        assertThat(as(centre, "OPERATOR").post(path, 0, REASON).status()).isEqualTo(200);

        assertThat(items(EVENTS + "?state=DISCARDED")).hasSize(1);
        assertThat(log()).containsExactly("DISCARDED " + id);
        var line = as(centre, "AUDITOR").get(OPERATIONS + "/log").json().path("items").get(0);
        assertThat(line.path("reason").asString()).isEqualTo("Trùng với hồ sơ giấy");
        assertThat(items(OPERATIONS + "/log?thing=MESSAGE")).isEmpty();
        assertThat(as(centre, "EDITOR").get(OPERATIONS + "/log").status()).isEqualTo(403);
        assertThat(
                        as(UUID.randomUUID(), "ADMIN")
                                .get(OPERATIONS + "/log")
                                .json()
                                .path("items")
                                .size())
                .isZero();
        assertThat(admin().post(path, 0, REASON).text("type"))
                .isEqualTo("/problems/not-in-this-state");
        assertThat(command(EVENTS + "/" + id + "/redrive").status()).isEqualTo(409);
    }

    private static String tooLong() {
        return "{\"reason\":\"" + "x".repeat(1001) + "\"}";
    }
}
