package vn.guongsang.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.guongsang.gateway.Problem.assertProblem;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import vn.guongsang.backing.FreePorts;

class UpstreamTests {

    private static final CountDownLatch PATIENCE = new CountDownLatch(1);
    private static final String DOWN = "http://127.0.0.1:" + FreePorts.one();
    private static final ServerSocket RESETTING = resetting();
    private static final String TRACE = "00-4bf92f3577b34da6a3ce929d0e0e4736";
    private static final Upstream OTHER = Upstream.start();
    private static final Gateway GATEWAY =
            Gateway.shared()
                    .again(
                            Map.of(
                                    "guongsang.upstream.review",
                                    DOWN,
                                    "guongsang.upstream.award",
                                    "http://127.0.0.1:" + RESETTING.getLocalPort(),
                                    "guongsang.upstream.reporting",
                                    DOWN + "," + Gateway.shared().upstream().address(),
                                    "guongsang.upstream.identity",
                                    Gateway.shared().upstream().address() + "," + OTHER.address(),
                                    "guongsang.upstream-timeout",
                                    "2s",
                                    "guongsang.rate-limit.address",
                                    "1000000"));

    private final Upstream upstream = GATEWAY.upstream();
    private final Caller program = Caller.program(GATEWAY);

    @AfterAll
    static void stop() throws IOException {
        PATIENCE.countDown();
        RESETTING.close();
        GATEWAY.close();
        OTHER.close();
    }

    @Test
    void isAskedAtItsOtherProcessWhereOneDoesNotListen() {
        for (var number = 1; number <= 4; number++) {
            assertThat(program.post("/api/v1/packages/" + number).statusCode()).isEqualTo(200);
            assertThat(upstream.received("/api/v1/packages/" + number))
                    .singleElement()
                    .matches(arrived -> arrived.body().equals("{}"));
        }
    }

    @Test
    void hasItsProcessesAskedInTurn() {
        for (var number = 1; number <= 4; number++) {
            program.get("/api/v1/accounts");
        }

        assertThat(upstream.received("/identity/api/v1/accounts")).hasSize(2);
        assertThat(OTHER.received("/identity/api/v1/accounts")).hasSize(2);
    }

    @Test
    void passesItsProblemsUnchanged() {
        var problem =
                """
                {"type":"/problems/stale-version","title":"Có người vừa thay đổi","status":412,
                 "currentVersion":7}
                """;
        upstream.on(
                "/api/v1/nominations/2",
                (request, exchange) -> {
                    exchange.getResponseHeaders().set("ETag", "\"7\"");
                    exchange.getResponseHeaders().set("Set-Cookie", "planted=1");
                    Upstream.reply(exchange, 412, "application/problem+json", problem);
                });

        var answer = program.get("/api/v1/nominations/2");

        assertThat(answer.statusCode()).isEqualTo(412);
        assertThat(answer.body()).isEqualTo(problem);
        assertThat(answer.headers().firstValue("Content-Type"))
                .hasValue("application/problem+json");
        assertThat(answer.headers().firstValue("ETag")).hasValue("\"7\"");
        assertThat(answer.headers().allValues("Set-Cookie")).isEmpty();
    }

    @Test
    void keepsWhatItSaysAboutCaching() {
        upstream.on(
                "/api/v1/units/cached",
                (request, exchange) -> {
                    exchange.getResponseHeaders().set("Cache-Control", "max-age=60");
                    Upstream.reply(exchange, 200, "application/json", "{}");
                });

        assertThat(program.get("/api/v1/units/cached").headers().allValues("Cache-Control"))
                .containsExactly("max-age=60");
    }

    @Test
    void hasTheTraceOfItsCallerOrANewOne() {
        program.get("/api/v1/calls/untraced");
        Caller.program(GATEWAY)
                .with("traceparent", TRACE + "-00f067aa0ba902b7-01")
                .get("/api/v1/calls/traced");

        assertThat(upstream.last("/api/v1/calls/untraced").header("traceparent"))
                .matches("00-[0-9a-f]{32}-[0-9a-f]{16}-0[13]");
        assertThat(upstream.last("/api/v1/calls/traced").header("traceparent"))
                .startsWith(TRACE)
                .doesNotContain("00f067aa0ba902b7");
    }

    @Test
    void isReportedAwayWhenNobodyListens() {
        var answer = program.post("/api/v1/cases/1/accept");

        assertProblem(answer, 503, "upstream-unavailable");
        assertThat(answer.headers().firstValue("Retry-After")).hasValue("5");
    }

    @Test
    void isReportedAwayWhenItHangsUp() {
        var answer = program.post("/api/v1/proposals/1/approve");

        assertProblem(answer, 503, "upstream-unavailable");
        assertThat(answer.headers().firstValue("Retry-After")).hasValue("5");
    }

    @Test
    void leavesNothingOfABrokenOffRequestToTheNextOneOnItsConnection() throws Exception {
        var body = BodyPublishers.ofString("x".repeat(20_000));
        Callable<Set<Integer>> calls =
                () ->
                        IntStream.range(0, 100)
                                .mapToObj(_ -> program.post("/api/v1/proposals", body).statusCode())
                                .collect(Collectors.toSet());
        try (var callers = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var told : callers.invokeAll(Collections.nCopies(16, calls))) {
                assertThat(told.get()).containsExactly(503);
            }
        }
    }

    @Test
    void isReportedSlowWhenItDoesNotAnswer() {
        upstream.on("/api/v1/messages", (request, exchange) -> waitForEver());

        var answer = program.get("/api/v1/messages");

        assertProblem(answer, 504, "upstream-timeout");
        assertThat(answer.headers().firstValue("Retry-After")).hasValue("5");
    }

    @Test
    void isReportedAwayWhenItBreaksOffItsAnswer() {
        upstream.on(
                "/api/v1/messages/broken-off",
                (request, exchange) -> {
                    begin(exchange);
                    exchange.close();
                });

        var answer = program.get("/api/v1/messages/broken-off");

        assertProblem(answer, 503, "upstream-unavailable");
        assertThat(answer.headers().firstValue("Retry-After")).hasValue("5");
        assertThat(answer.headers().firstValue("ETag")).isEmpty();
        assertThat(answer.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
    }

    @Test
    void isReportedAwayWhenItsAnswerDoesNotEnd() {
        upstream.on(
                "/api/v1/messages/endless",
                (request, exchange) -> {
                    begin(exchange);
                    waitForEver();
                });

        assertProblem(program.get("/api/v1/messages/endless"), 503, "upstream-unavailable");
    }

    private static void begin(HttpExchange exchange) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.getResponseHeaders().set("ETag", "\"7\"");
        exchange.sendResponseHeaders(200, 1000);
        exchange.getResponseBody().write('{');
        exchange.getResponseBody().flush();
    }

    private static void waitForEver() {
        try {
            PATIENCE.await();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private static ServerSocket resetting() {
        try {
            var server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
            Thread.ofVirtual()
                    .start(
                            () -> {
                                while (!server.isClosed()) {
                                    hangUp(server);
                                }
                            });
            return server;
        } catch (IOException failure) {
            throw new AssertionError("No port to listen on", failure);
        }
    }

    private static void hangUp(ServerSocket server) {
        try (var caller = server.accept()) {
            caller.getInputStream().read();
            caller.setSoLinger(true, 0);
        } catch (IOException closed) {
            assertThat(server.isClosed()).isTrue();
        }
    }
}
