package vn.guongsang.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.guongsang.testkit.TestTokens;

/** A command that takes no details. */
class NothingToSayTests extends PlatformTests {

    private final String token = TestTokens.of(CENTRE_A, null, null, "ADMIN");

    @ParameterizedTest
    @ValueSource(strings = {"", "{}", " { } "})
    void isCarriedOutWhenNoneAreSent(String body) throws Exception {
        assertThat(strike(body).statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{", "[]", "7", "null", "{}{}", "<note/>"})
    void isRefusedWhenItsBodyCannotBeRead(String body) throws Exception {
        var answer = strike(body);
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("/problems/malformed-body");
    }

    @Test
    void namesADetailThatWouldHaveBeenIgnored() throws Exception {
        var answer = strike("{\"reason\":\"Nhầm\"}");
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("\"pointer\":\"/reason\"", "unknown-field");
    }

    private HttpResponse<String> strike(String body) throws Exception {
        var address =
                "http://127.0.0.1:%d/api/v1/notes/%s/strike".formatted(port, UUID.randomUUID());
        var request =
                HttpRequest.newBuilder(URI.create(address))
                        .header("Authorization", "Bearer " + token)
                        .header("Content-Type", "application/json")
                        .header("Idempotency-Key", UUID.randomUUID().toString())
                        .POST(BodyPublishers.ofString(body))
                        .build();
        try (var http = HttpClient.newHttpClient()) {
            return http.send(request, BodyHandlers.ofString());
        }
    }
}
