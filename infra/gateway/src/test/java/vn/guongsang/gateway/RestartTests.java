package vn.guongsang.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RestartTests {

    @Test
    void keepsSessions() {
        var before = Gateway.shared();
        var browser = Caller.signedIn(before);

        try (var after = before.again(Map.of())) {
            browser.turnTo(after);

            assertThat(browser.get("/api/v1/me").statusCode()).isEqualTo(200);
            assertThat(browser.get("/api/v1/calls").statusCode()).isEqualTo(200);
        }
    }

    @Test
    void insistsOnTlsWhereThePublicAddressHasIt() {
        try (var secure =
                Gateway.shared().again(Map.of("guongsang.public-url", "https://guongsang.test"))) {
            var browser = Caller.browser(secure);

            var answer = browser.get("/oauth2/authorization/guongsang");

            assertThat(answer.headers().allValues("Set-Cookie"))
                    .allSatisfy(cookie -> assertThat(cookie).contains("Secure"))
                    .anySatisfy(cookie -> assertThat(cookie).startsWith("__Host-SESSION="));
            assertThat(answer.headers().firstValue("Strict-Transport-Security"))
                    .hasValueSatisfying(hsts -> assertThat(hsts).contains("max-age="));
        }
    }

    @Test
    void tellsOperationsThatItIsReady() throws Exception {
        var gateway = Gateway.shared();
        try (var http = HttpClient.newHttpClient()) {
            var health =
                    http.send(
                            HttpRequest.newBuilder(gateway.operations("/actuator/health/readiness"))
                                    .build(),
                            BodyHandlers.ofString());
            var metrics =
                    http.send(
                            HttpRequest.newBuilder(gateway.operations("/actuator/prometheus"))
                                    .build(),
                            BodyHandlers.ofString());

            assertThat(health.body()).contains("\"status\":\"UP\"");
            assertThat(metrics.body()).contains("jvm_memory_used_bytes");
        }
    }
}
