package vn.guongsang.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.guongsang.gateway.Problem.assertProblem;

import java.sql.SQLException;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.guongsang.testkit.PostgresDatabase;

class TokenRefreshTests {

    private static final int NEARLY_OVER = 30;
    private static final int FRESH = 300;

    private final Gateway gateway = Gateway.shared();
    private final SmallProvider provider = gateway.provider();

    @AfterEach
    void restore() {
        provider.tokensValid(FRESH);
        provider.serve();
        provider.called("Nguyễn Văn Mẫu");
    }

    @Test
    void happensOnceForParallelCalls() throws InterruptedException, ExecutionException {
        var browser = signedInWithTokenNearlyOver();
        var before = provider.refreshes();

        try (var calls = Executors.newVirtualThreadPerTaskExecutor()) {
            Callable<Integer> call = () -> browser.get("/api/v1/people").statusCode();
            var answers = calls.invokeAll(IntStream.range(0, 10).mapToObj(i -> call).toList());
            for (var answer : answers) {
                assertThat(answer.get()).isEqualTo(200);
            }
        }

        assertThat(provider.refreshes()).isEqualTo(before + 1);
        assertThat(gateway.upstream().last("/api/v1/people").header("Authorization"))
                .isEqualTo("Bearer access-" + provider.refreshes());
    }

    @Test
    void bringsWhatIsNewAboutThePerson() {
        var browser = signedInWithTokenNearlyOver();
        provider.called("Trần Thị Mới");

        browser.get("/api/v1/people");

        assertThat(Caller.json(browser.get("/api/v1/me"))).containsEntry("name", "Trần Thị Mới");
    }

    @Test
    void endsSessionThatTheProviderDoesNotRenew() {
        var browser = signedInWithTokenNearlyOver();
        provider.refuse(400, "{\"error\": \"invalid_grant\"}");

        assertProblem(browser.get("/api/v1/people"), 401, "unauthenticated");
        assertProblem(browser.get("/api/v1/me"), 401, "unauthenticated");
    }

    @Test
    void keepsSessionWhileTheProviderIsAway() {
        var browser = signedInWithTokenNearlyOver();
        provider.refuse(503, "");

        var answer = browser.get("/api/v1/people");

        assertProblem(answer, 503, "upstream-unavailable");
        assertThat(answer.headers().firstValue("Retry-After")).hasValue("5");
        provider.serve();
        assertThat(browser.get("/api/v1/people").statusCode()).isEqualTo(200);
    }

    @Test
    void leavesNoSecretOfTheGatewayInTheStore() throws SQLException {
        Caller.signedIn(gateway);

        try (var owner = PostgresDatabase.connect("gateway", "gateway_owner");
                var statement = owner.createStatement();
                var rows =
                        statement.executeQuery(
                                """
                                select count(*) filter (where position('secret-of-the-gateway'::bytea
                                           in attribute_bytes) > 0),
                                       count(*) filter (where position('access-'::bytea
                                           in attribute_bytes) > 0)
                                from spring_session_attributes
                                """)) {
            rows.next();
            assertThat(rows.getInt(1)).isZero();
            assertThat(rows.getInt(2)).isPositive();
        }
    }

    private Caller signedInWithTokenNearlyOver() {
        provider.tokensValid(NEARLY_OVER);
        var browser = Caller.signedIn(gateway);
        provider.tokensValid(FRESH);
        return browser;
    }
}
