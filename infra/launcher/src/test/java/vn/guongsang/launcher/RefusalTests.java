package vn.guongsang.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a user sees when a start makes no sense: one sentence, exit code 1, nothing started. */
class RefusalTests {
    @TempDir private Path directory;

    private LauncherProcess start(Map<String, String> environment, String... options)
            throws IOException {
        var checkout = Checkout.in(directory.resolve("checkout"));
        return LauncherProcess.start(environment, checkout, directory.resolve("home"), options);
    }

    @Test
    void namesAHomeThatIsTaken() throws IOException {
        try (var _ = Home.open(directory.resolve("home"), false);
                var second = start(Map.of())) {
            assertThat(second.awaitExit()).isOne();
            assertThat(second.printed())
                    .contains(
                            "Process %d already runs from %s: stop it"
                                    .formatted(
                                            ProcessHandle.current().pid(),
                                            directory.resolve("home")));
        }
    }

    @Test
    void namesAPortThatIsTaken() throws IOException {
        try (var other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
                var launcher = start(Map.of(), "--port", "" + other.getLocalPort())) {
            assertThat(launcher.awaitExit()).isOne();
            assertThat(launcher.printed())
                    .contains("Port " + other.getLocalPort() + " is taken by another program");
        }
    }

    @Test
    void doesNotRunForReal() throws IOException {
        try (var launcher = start(Map.of("SPRING_PROFILES_ACTIVE", "production"))) {
            assertThat(launcher.awaitExit()).isOne();
            assertThat(launcher.printed()).contains("SPRING_PROFILES_ACTIVE is production");
        }
    }
}
