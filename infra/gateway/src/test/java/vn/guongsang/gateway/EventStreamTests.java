package vn.guongsang.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

class EventStreamTests {

    private static final String STREAM = "/api/v1/messages/stream";
    private static final String SLOW = "/api/v1/units/too-slow";
    private static final Gateway GATEWAY =
            Gateway.shared()
                    .again(
                            Map.of(
                                    "guongsang.requests-at-once",
                                    1,
                                    "guongsang.upstream-timeout",
                                    "1s"));

    private final CountDownLatch mayEnd = new CountDownLatch(1);

    @AfterAll
    static void stop() {
        GATEWAY.close();
    }

    @Test
    void passesEventsAsTheyComeForLongerThanAnyRequestAndTakesNobodysPlace() throws Exception {
        GATEWAY.upstream().on(STREAM, (_, exchange) -> tellTwice(exchange));
        GATEWAY.upstream().on(SLOW, (_, _) -> await(mayEnd));
        var heard = listen();

        assertThat(heard.poll(10, TimeUnit.SECONDS)).isEqualTo("data:1");
        var program = Caller.program(GATEWAY);
        assertThat(program.get("/api/v1/units").statusCode()).isEqualTo(200);
        // With this answer the time of an ordinary request is over.
        assertThat(program.get(SLOW).statusCode()).isEqualTo(504);
        mayEnd.countDown();

        assertThat(heard.poll(10, TimeUnit.SECONDS)).isEqualTo("data:2");
    }

    private void tellTwice(HttpExchange exchange) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", "text/event-stream");
        exchange.sendResponseHeaders(200, 0);
        try (var body = exchange.getResponseBody()) {
            body.write("data:1\n\n".getBytes(StandardCharsets.UTF_8));
            body.flush();
            await(mayEnd);
            body.write("data:2\n\n".getBytes(StandardCharsets.UTF_8));
        }
    }

    private static BlockingQueue<String> listen() {
        var heard = new LinkedBlockingQueue<String>();
        var request =
                HttpRequest.newBuilder(GATEWAY.at(STREAM))
                        .header("Authorization", "Bearer of-a-program")
                        .build();
        var _ =
                HttpClient.newHttpClient()
                        .sendAsync(request, BodyHandlers.ofLines())
                        .thenAccept(
                                answer ->
                                        answer.body()
                                                .filter(line -> !line.isEmpty())
                                                .forEach(heard::add));
        return heard;
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
