package vn.guongsang.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.guongsang.gateway.Problem.assertProblem;

import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ProgramTests {

    private static final int MANY = 200;

    private final Gateway gateway = Gateway.shared();
    private final Upstream upstream = gateway.upstream();
    private final Caller program = Caller.program(gateway);

    @Test
    void reachesServiceWithItsOwnTokenAndUnchangedPath() {
        program.post("/api/v1/nominations/1/sign-off?x=a%20b&y=%C4%91");

        var arrived = upstream.last("/api/v1/nominations/1/sign-off");
        assertThat(arrived.method()).isEqualTo("POST");
        assertThat(arrived.path()).isEqualTo("/api/v1/nominations/1/sign-off?x=a%20b&y=%C4%91");
        assertThat(arrived.header("Authorization")).isEqualTo("Bearer of-a-program");
        assertThat(arrived.body()).isEqualTo("{}");
    }

    @Test
    void reachesTheProvidersApiInItsOwnFolder() {
        program.get("/api/v1/accounts?search=%C4%90i%E1%BB%83m&limit=2");

        var arrived = upstream.last("/identity/api/v1/accounts");
        assertThat(arrived.path())
                .isEqualTo("/identity/api/v1/accounts?search=%C4%90i%E1%BB%83m&limit=2");
        assertThat(arrived.header("Authorization")).isEqualTo("Bearer of-a-program");
        assertProblem(program.get("/identity/api/v1/accounts"), 404, "not-found");
    }

    @Test
    void getsNeitherSessionNorCookie() {
        var answer = program.get("/api/v1/calls");

        assertThat(answer.headers().allValues("Set-Cookie")).isEmpty();
    }

    @Test
    void cannotClaimToBeSomebodyElseByHeaders() {
        program.with("X-Forwarded-For", "6.6.6.6")
                .with("X-Forwarded-Prefix", "/elsewhere")
                .with("X-Forwarded-Host", "elsewhere.test")
                .with("Forwarded", "for=6.6.6.6")
                .with("X-Real-IP", "6.6.6.6")
                .with("X-User-Roles", "ADMIN")
                .with("Cookie", "SESSION=stolen")
                .get("/api/v1/units");

        var arrived = upstream.last("/api/v1/units");
        assertThat(arrived.headers())
                .doesNotContainKeys(
                        "X-forwarded-prefix", "Forwarded", "X-real-ip", "X-user-roles", "Cookie");
        assertThat(arrived.header("X-Forwarded-For")).isEqualTo("127.0.0.1");
        assertThat(arrived.header("X-Forwarded-Host")).isEqualTo("guongsang.test:8080");
        assertThat(arrived.header("X-Forwarded-Proto")).isEqualTo("http");
        assertThat(arrived.header("X-Forwarded-Port")).isEqualTo("8080");
    }

    @Test
    void findsNothingUnderUnknownPath() {
        assertProblem(program.get("/api/v1/unknown"), 404, "not-found");
        assertProblem(program.get("/api/v1/unitsx"), 404, "not-found");
        assertProblem(program.get("/actuator/health"), 404, "not-found");
        assertProblem(Caller.browser(gateway).get("/unknown"), 404, "not-found");
    }

    @Test
    void isToldWhichAddressesAreNone() {
        assertProblem(program.get("/api/v1/units;x=1"), 400, "invalid-request");
        assertProblem(program.get("/api/v1/units/..%2f..%2fidentity"), 400, "invalid-request");
        assertProblem(program.get("/api/v1//units"), 400, "invalid-request");
        assertProblem(program.get("/api/v1/units?%00"), 400, "invalid-request");
    }

    @Test
    void readsProblemsInItsLanguageWhoeverRefuses() {
        var paths =
                new String[] {
                    "/api/v1/unknown", "/api/v1/units;x=1", "/api/v1/units/..%2fidentity"
                };
        for (var path : paths) {
            assertThat(Caller.program(gateway).get(path).body())
                    .containsPattern("Không tìm thấy|Yêu cầu chưa đúng");
            assertThat(
                            Caller.program(gateway)
                                    .with("Accept-Language", "en-US,en;q=0.5")
                                    .get(path)
                                    .body())
                    .containsPattern("Not found|The request is not right");
        }
    }

    @Test
    void doesNotQueueBehindOthers() throws InterruptedException, ExecutionException {
        var all = new CyclicBarrier(MANY);
        upstream.on(
                "/api/v1/compliance",
                (request, exchange) -> {
                    try {
                        all.await(8, TimeUnit.SECONDS);
                        Upstream.reply(exchange, 200, "application/json", "{}");
                    } catch (InterruptedException
                            | BrokenBarrierException
                            | TimeoutException queued) {
                        Upstream.reply(exchange, 500, "text/plain", "Not all at once");
                    }
                });
        try (var callers = Executors.newVirtualThreadPerTaskExecutor()) {
            Callable<Integer> call =
                    () -> Caller.program(gateway).get("/api/v1/compliance").statusCode();
            var answers = callers.invokeAll(IntStream.range(0, MANY).mapToObj(i -> call).toList());

            for (var answer : answers) {
                assertThat(answer.get()).isEqualTo(200);
            }
        }
    }
}
