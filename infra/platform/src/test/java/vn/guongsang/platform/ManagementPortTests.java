package vn.guongsang.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.guongsang.testkit.ApiCaller;
import vn.guongsang.testkit.TestTokens;

/** What the management port tells whom. */
class ManagementPortTests extends PlatformTests {

    private static final List<String> INSIDE =
            List.of("parkedevents", "missingfacts", "auditchain", "clock");

    @Test
    void tellsHealthAndMetricsToEverybodyOnThisMachine() {
        var anybody = new ApiCaller(port, "");

        assertThat(anybody.get("/actuator/health/liveness").status()).isEqualTo(200);
        assertThat(anybody.get("/actuator/prometheus").status()).isEqualTo(200);
    }

    @Test
    void tellsTheRestToWhoeverShowsTheSecretOfTheServer() {
        for (var inside : INSIDE) {
            var path = "/actuator/" + inside;
            assertThat(management().get(path).status()).as(inside).isEqualTo(200);
            for (var stranger : strangers()) {
                assertThat(stranger.get(path).status()).as(inside).isEqualTo(401);
                assertThat(stranger.post(path, 0, "{}").status()).as(inside).isEqualTo(401);
            }
        }
    }

    /** Also an operator: what stands here concerns all centres. */
    private List<ApiCaller> strangers() {
        return List.of(
                new ApiCaller(port, ""),
                new ApiCaller(port, "secret-of-another-server"),
                new ApiCaller(
                        port, TestTokens.of(UUID.randomUUID(), null, null, "OPERATOR", "ADMIN")));
    }
}
