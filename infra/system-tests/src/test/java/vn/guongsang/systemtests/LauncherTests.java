package vn.guongsang.systemtests;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.guongsang.backing.FreePorts;
import vn.guongsang.systemtests.client.Api;
import vn.guongsang.systemtests.client.Request;

/** The command that starts everything, as people use it: from a terminal, and not always nicely. */
@Tag("long")
@Order(70)
class LauncherTests {
    private static final Path FOLDER = Path.of("target/launched").toAbsolutePath();

    @Test
    void startsOnceStopsQuicklyKeepsItsStateAndLeavesNothingBehind() throws Exception {
        var port = FreePorts.one();
        var state = FOLDER.resolve("home/sample-loaded");
        var first = launch(port, "--fresh");
        awaitReady(first, port);
        var loaded = Files.readString(state);
        var second = launch(FreePorts.one());
        assertThat(second.process.waitFor(20, SECONDS)).as("the second start ends").isTrue();
        assertThat(second.process.exitValue()).isNotZero();
        assertThat(Files.readString(second.output).strip().lines().toList().getLast())
                .contains("already runs from")
                .contains("--home");

        var children = first.process.descendants().toList();
        assertThat(children).hasSizeGreaterThanOrEqualTo(9);
        var asked = Instant.now();
        interrupt(first.process);
        assertThat(first.process.waitFor(10, SECONDS)).as("stops within 10 s").isTrue();
        assertThat(first.process.exitValue()).isZero();
        assertThat(children).noneMatch(ProcessHandle::isAlive);
        System.out.printf(
                "stopped %d processes in %d ms%n",
                children.size(), Duration.between(asked, Instant.now()).toMillis());

        var again = launch(port);
        awaitReady(again, port);
        assertThat(Files.readString(state)).isEqualTo(loaded);
        var orphans = again.process.descendants().toList();
        again.process.destroyForcibly().waitFor();
        await().atMost(Duration.ofSeconds(15))
                .untilAsserted(() -> assertThat(orphans).noneMatch(ProcessHandle::isAlive));
    }

    private static Launched launch(int port, String... more) throws IOException {
        Files.createDirectories(FOLDER);
        var output = Files.createTempFile(FOLDER, "launcher", ".log");
        var jar = RunningSystem.CHECKOUT.resolve("infra/launcher/target/launcher.jar");
        var command =
                new ArrayList<>(
                        List.of(
                                Path.of(System.getProperty("java.home"), "bin/java").toString(),
                                "-XX:TieredStopAtLevel=1",
                                "-Dguongsang.checkout=" + RunningSystem.CHECKOUT,
                                "-jar",
                                jar.toString(),
                                "--home",
                                FOLDER.resolve("home").toString(),
                                "--port",
                                Integer.toString(port)));
        command.addAll(List.of(more));
        var process =
                new ProcessBuilder(command)
                        .redirectErrorStream(true)
                        .redirectOutput(output.toFile())
                        .start();
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly));
        return new Launched(process, output);
    }

    private static void awaitReady(Launched launched, int port) throws IOException {
        try (var api = new Api(URI.create("http://127.0.0.1:" + port))) {
            await().atMost(Duration.ofMinutes(5))
                    .pollInterval(Duration.ofMillis(250))
                    .until(
                            () ->
                                    !launched.process.isAlive()
                                            || Files.readString(launched.output)
                                                    .contains("http://127.0.0.1:" + port));
            assertThat(launched.process.isAlive()).as(Files.readString(launched.output)).isTrue();
            assertThat(api.send(Request.get("/api/v1/nominations")).status()).isEqualTo(401);
        }
    }

    /** What Ctrl-C does. */
    private static void interrupt(Process process) throws Exception {
        new ProcessBuilder("kill", "-INT", Long.toString(process.pid())).start().waitFor();
    }

    private record Launched(Process process, Path output) {}
}
