package vn.guongsang.identity;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class DatabaseOutageTests {

    private static final Identity IDENTITY = Identity.again();

    @BeforeAll
    static void loseTheDatabase() {
        IDENTITY.part(HikariDataSource.class).close();
    }

    @AfterAll
    static void stop() {
        IDENTITY.close();
    }

    @Test
    void tellsProgramsToTryAgain() {
        assertRetry(IDENTITY.machineToken(Identity.MACHINE_SECRET));
    }

    @Test
    void tellsPeopleToTryAgain() {
        assertRetry(new Browser(IDENTITY).get(IDENTITY.at("/login")));
    }

    @Test
    void keepsPublishingTheKeysSoThatTokensCanBeChecked() {
        var answer = IDENTITY.send(HttpRequest.newBuilder(IDENTITY.at("/oauth2/jwks")));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("\"kid\"");
    }

    @Test
    void isSeenByOperations() {
        var health = HttpRequest.newBuilder(IDENTITY.operations("/actuator/health/readiness"));

        assertThat(IDENTITY.send(health).statusCode()).isEqualTo(503);
    }

    private static void assertRetry(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.headers().firstValue("Retry-After")).hasValue("5");
        assertThat(answer.body()).contains("Hãy thử lại sau ít giây");
    }
}
