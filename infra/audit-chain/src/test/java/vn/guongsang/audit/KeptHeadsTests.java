package vn.guongsang.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class KeptHeadsTests {

    @Test
    @Timeout(20)
    void givesUpOnABrokerThatSaysNothing() throws IOException {
        try (var silent = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var heads =
                    new KeptHeads(
                            Map.of("bootstrap.servers", "127.0.0.1:" + silent.getLocalPort()),
                            "nobody",
                            "review");
            var begun = System.nanoTime();

            assertThat(heads.all()).isEmpty();

            assertThat(Duration.ofNanos(System.nanoTime() - begun))
                    .isLessThan(Duration.ofSeconds(15));
        }
    }
}
