package vn.guongsang.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.guongsang.backing.FreePorts;

/** Starts, dies and stops with a real PostgreSQL and a real Kafka; services are stand-ins. */
class LifecycleTests {
    private static final int PARTS = 9;

    @TempDir private Path directory;

    private LauncherProcess start(String... more) throws IOException {
        var checkout = Checkout.in(directory.resolve("check out"));
        var options = new String[more.length + 3];
        System.arraycopy(more, 0, options, 3, more.length);
        options[0] = "--empty";
        options[1] = "--port";
        options[2] = Integer.toString(FreePorts.one());
        return LauncherProcess.start(checkout, home(), options);
    }

    private Path home() {
        return directory.resolve("a home, with; marks");
    }

    @Test
    void startsAgainWhatDiesAndStopsEverythingAtCtrlC() throws Exception {
        try (var launcher = start().awaitReady()) {
            assertThat(launcher.printed())
                    .contains("open    http://127.0.0.1:", "Ctrl-C", StandIn.FIRST_START);
            assertSecretsAreKept(launcher);

            var review = child(launcher, "review-service.jar");
            review.destroyForcibly();
            launcher.await("revives", () -> launcher.printed().contains("review is ready again"));
            assertThat(child(launcher, "review-service.jar").pid()).isNotEqualTo(review.pid());

            var children = launcher.children();
            assertThat(children).hasSizeGreaterThanOrEqualTo(PARTS);
            var begun = Instant.now();
            launcher.pressCtrlC();

            assertThat(launcher.awaitExit()).isZero();
            assertThat(Duration.between(begun, Instant.now())).isLessThan(Duration.ofSeconds(10));
            assertThat(children).noneMatch(ProcessHandle::isAlive);
        }
    }

    @Test
    void leavesNothingBehindWhenItIsKilledAndGoesOnFromThere() throws Exception {
        try (var launcher = start().awaitReady()) {
            var children = launcher.children();

            launcher.process().destroyForcibly();

            launcher.await(
                    "leaves nothing behind",
                    () -> children.stream().noneMatch(ProcessHandle::isAlive));
        }
        try (var again = start().awaitReady()) {
            assertThat(again.printed()).contains("Ready after");
        }
    }

    private void assertSecretsAreKept(LauncherProcess launcher) throws IOException {
        for (var folder : List.of("secrets", "run")) {
            try (var files = Files.list(home().resolve(folder))) {
                assertThat(files)
                        .isNotEmpty()
                        .allSatisfy(file -> assertThat(permissions(file)).isEqualTo("rw-------"));
            }
        }
        var password = Files.readString(home().resolve("secrets/database-review_app"));
        assertThat(launcher.children())
                .extracting(child -> child.info().commandLine().orElse(""))
                .noneMatch(line -> line.contains(password));
    }

    private static String permissions(Path file) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(file));
    }

    private static ProcessHandle child(LauncherProcess launcher, String jar) {
        return launcher.children().stream()
                .filter(child -> child.info().commandLine().orElse("").contains(jar))
                .findFirst()
                .orElseThrow();
    }
}
