package vn.guongsang.gateway.door;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatus;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import vn.guongsang.gateway.GatewayProperties;
import vn.guongsang.problems.RequestRefused;

/** The port is open a moment before the gateway is whole. */
class OpeningTests {

    private final CrowdLimit door =
            new CrowdLimit(
                    new GatewayProperties(
                            URI.create("http://127.0.0.1"),
                            new GatewayProperties.Identity("secret"),
                            Map.of(),
                            Duration.ofSeconds(1),
                            1,
                            new GatewayProperties.RateLimit(1, 1, 1, Duration.ofSeconds(1))));

    @Test
    void tellsWhoeverComesBeforeItIsWholeToComeBack() throws Exception {
        assertThatThrownBy(this::enter)
                .isInstanceOfSatisfying(
                        RequestRefused.class,
                        refused ->
                                assertThat(refused.status())
                                        .isEqualTo(HttpStatus.SERVICE_UNAVAILABLE));

        door.open();

        assertThat(enter().getRequest()).as("let through").isNotNull();
    }

    private MockFilterChain enter() throws Exception {
        var chain = new MockFilterChain();
        door.doFilter(new MockHttpServletRequest(), new MockHttpServletResponse(), chain);
        return chain;
    }
}
