package vn.guongsang.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class EndedSessionsTests {

    private static final String PATH = "/identity/gateway/ended-sessions";

    private final Gateway gateway = Gateway.shared();
    private final Upstream upstream = gateway.upstream();

    @AfterEach
    void forget() {
        answer("");
    }

    @Test
    void endWithinSecondsWhenTheProviderSaysSoAndCanBeBegunAgain() {
        var browser = Caller.signedIn(gateway);
        assertThat(browser.get("/api/v1/me").statusCode()).isEqualTo(200);

        ended(1, "somebody-else");
        ended(2, "mau");

        await().until(() -> browser.get("/api/v1/me").statusCode() == 401);
        var again = Caller.signedIn(gateway);
        var heard = upstream.received(PATH).size();
        await().until(() -> upstream.received(PATH).size() > heard + 1);
        assertThat(again.get("/api/v1/me").statusCode()).isEqualTo(200);
        assertThat(upstream.last(PATH).header("Authorization")).startsWith("Basic ");
    }

    @Test
    void areNobodysBusiness() {
        assertThat(Caller.program(gateway).get(PATH).statusCode()).isEqualTo(404);
    }

    private void ended(int number, String username) {
        answer(
                "{\"number\": %d, \"username\": \"%s\", \"at\": \"%s\"}"
                        .formatted(number, username, Instant.now().plusSeconds(60)));
    }

    private void answer(String items) {
        upstream.on(
                PATH,
                (asked, to) ->
                        Upstream.reply(
                                to, 200, "application/json", "{\"items\": [" + items + "]}"));
    }
}
