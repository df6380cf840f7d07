package vn.guongsang.backing;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.ServerSocket;
import org.junit.jupiter.api.Test;

class FreePortsTests {
    @Test
    void takesDifferentPortsBelowThoseOfOutgoingConnections() {
        assertThat(FreePorts.take(50))
                .doesNotHaveDuplicates()
                .hasSize(50)
                .allSatisfy(port -> assertThat(port).isBetween(15_000, 32_767));
    }

    @Test
    void knowsATakenPort() throws Exception {
        try (var socket = new ServerSocket(0, 1, InetAddress.ofLiteral("127.0.0.1"))) {
            assertThat(FreePorts.isFree(socket.getLocalPort())).isFalse();
        }
    }
}
