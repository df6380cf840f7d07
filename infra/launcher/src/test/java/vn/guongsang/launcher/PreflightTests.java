package vn.guongsang.launcher;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PreflightTests {
    @TempDir private Path directory;

    @ParameterizedTest
    @ValueSource(strings = {"production", "prod", "staging", "dev,prod", "PRODUCTION"})
    void refusesToServeForReal(String environment) {
        for (var name : List.of("GUONGSANG_ENVIRONMENT", "SPRING_PROFILES_ACTIVE")) {
            assertThatExceptionOfType(CannotStart.class)
                    .isThrownBy(() -> Preflight.assertTrial(Map.of(name, environment)))
                    .withMessageContaining(name + " is " + environment)
                    .withMessageContaining("trying out and developing alone: unset it");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "dev", "local, test"})
    void servesForTrial(String environment) {
        assertThatCode(() -> Preflight.assertTrial(Map.of("GUONGSANG_ENVIRONMENT", environment)))
                .doesNotThrowAnyException();
    }

    @Test
    void refusesATakenPort() throws IOException {
        try (var other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var port = other.getLocalPort();
            assertThatExceptionOfType(CannotStart.class)
                    .isThrownBy(() -> Preflight.assertFree(port))
                    .withMessage(
                            "Port %d is taken by another program: stop that or choose another port with --port N.",
                            port);
        }
    }

    @Test
    void refusesAFullDisk() {
        assertThatExceptionOfType(CannotStart.class)
                .isThrownBy(() -> Preflight.assertSpace(directory, Long.MAX_VALUE))
                .withMessageMatching(
                        "The disk of .* has \\d+ MB left and \\d+ MB are needed: free some or name another place with --home DIR\\.");
    }

    @Test
    void refusesAJarThatWasNeverBuilt() {
        var jar = directory.resolve("review-service.jar");
        assertThatExceptionOfType(CannotStart.class)
                .isThrownBy(() -> Preflight.assertBuilt(List.of(jar)))
                .withMessage(jar + " is missing: build it with infra/run or mvn package.");
    }
}
