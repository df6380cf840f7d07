package vn.guongsang.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.guongsang.gateway.Problem.assertProblem;

import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

class CrowdLimitTests {

    private static final String PATH = "/api/v1/units/slow";
    private static final Gateway GATEWAY =
            Gateway.shared().again(Map.of("guongsang.requests-at-once", 1));

    @AfterAll
    static void stop() {
        GATEWAY.close();
    }

    @Test
    void tellsWhoeverFindsNoPlaceWhenToComeBackAndLetsThemInThen() throws Exception {
        var arrived = new CountDownLatch(1);
        var mayEnd = new CountDownLatch(1);
        GATEWAY.upstream()
                .on(
                        PATH,
                        (_, exchange) -> {
                            arrived.countDown();
                            await(mayEnd);
                            Upstream.reply(exchange, 200, "application/json", "{}");
                        });
        var first =
                CompletableFuture.supplyAsync(() -> Caller.program(GATEWAY).get(PATH).statusCode());
        arrived.await();

        var second = Caller.program(GATEWAY).get("/api/v1/units");
        mayEnd.countDown();

        assertProblem(second, 503, "crowded");
        assertThat(second.headers().firstValue("Retry-After")).hasValue("2");
        assertThat(first.get()).isEqualTo(200);
        assertThat(Caller.program(GATEWAY).get("/api/v1/units").statusCode()).isEqualTo(200);
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
