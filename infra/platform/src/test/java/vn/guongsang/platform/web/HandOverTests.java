package vn.guongsang.platform.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class HandOverTests {

    @Test
    void keepsConnectionsWhileTheProcessGoesOn() throws Exception {
        var handOver = new HandOver(Duration.ZERO);
        handOver.start();

        assertThat(connection(handOver)).isNull();
    }

    @Test
    void endsEachConnectionWithItsAnswerUntilItIsOver() throws Exception {
        var handOver = new HandOver(Duration.ofSeconds(1));
        handOver.start();
        var over = new CountDownLatch(1);

        handOver.stop(over::countDown);

        assertThat(connection(handOver)).isEqualTo("close");
        assertThat(over.getCount()).isEqualTo(1);
        await().until(() -> over.getCount() == 0);
    }

    private static @Nullable String connection(HandOver handOver) throws Exception {
        var response = new MockHttpServletResponse();
        handOver.doFilter(new MockHttpServletRequest(), response, new MockFilterChain());
        return response.getHeader("Connection");
    }
}
