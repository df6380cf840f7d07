package vn.guongsang.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.guongsang.gateway.Problem.assertProblem;

import com.zaxxer.hikari.HikariDataSource;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class StoreOutageTests {

    private static final Gateway GATEWAY = Gateway.shared().again(Map.of());
    private static final Caller BROWSER = Caller.signedIn(GATEWAY);

    @BeforeAll
    static void loseTheStore() {
        assertThat(BROWSER.get("/api/v1/me").statusCode()).isEqualTo(200);
        GATEWAY.part(HikariDataSource.class).close();
    }

    @AfterAll
    static void stop() {
        GATEWAY.close();
    }

    @Test
    void tellsBrowsersToTryAgain() {
        var answer = BROWSER.get("/api/v1/calls");

        assertProblem(answer, 503, "unavailable");
        assertThat(answer.headers().firstValue("Retry-After")).hasValue("5");
    }

    @Test
    void doesNotConcernPrograms() {
        assertThat(Caller.program(GATEWAY).get("/api/v1/calls").statusCode()).isEqualTo(200);
    }

    @Test
    void leavesTheFirstPageToStrangers() {
        assertThat(Caller.browser(GATEWAY).get("/").statusCode()).isEqualTo(200);
    }
}
