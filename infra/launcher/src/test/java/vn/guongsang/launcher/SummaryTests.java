package vn.guongsang.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How {@code infra/test} sums up a run. */
class SummaryTests {
    private static final String SUCCESS = "[INFO] BUILD SUCCESS\n";
    private static final String FAILURE = "[INFO] BUILD FAILURE\n";

    @TempDir private Path directory;

    private record Summary(String text, int exitCode) {
        String lastLine() {
            return text.lines().toList().getLast();
        }
    }

    private Summary summary(String log, String... reports)
            throws IOException, InterruptedException {
        return summary(List.of(log), reports);
    }

    private Summary summary(List<String> logs, String... reports)
            throws IOException, InterruptedException {
        var written = new StringBuilder();
        for (var log : logs) {
            written.append(Files.writeString(Files.createTempFile(directory, "", ".log"), log))
                    .append('\n');
        }
        var list =
                Arrays.stream(reports)
                        .map(name -> resource(name) + "\n")
                        .collect(Collectors.joining());
        var process =
                new ProcessBuilder(
                                "awk",
                                "-v",
                                "logs=" + Files.writeString(directory.resolve("logs"), written),
                                "-v",
                                "reports=" + Files.writeString(directory.resolve("list"), list),
                                "-f",
                                Path.of("src/main/sh/summary.awk").toAbsolutePath().toString())
                        .redirectErrorStream(true)
                        .start();
        var text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Summary(text, process.waitFor());
    }

    private static String resource(String name) {
        var url = Objects.requireNonNull(SummaryTests.class.getResource("/reports/" + name));
        return Path.of(url.getPath()).toString();
    }

    @Test
    void countsWhatPassed() throws Exception {
        var summary = summary(SUCCESS, "TEST-good.xml");

        assertThat(summary.text()).isEqualTo("3 passed, 0 failed\n");
        assertThat(summary.exitCode()).isZero();
    }

    @Test
    void namesWhatFailedAndCountsSkippedAsFailed() throws Exception {
        var summary = summary(FAILURE, "TEST-good.xml", "TEST-bad.xml");

        assertThat(summary.lastLine()).isEqualTo("5 passed, 3 failed");
        assertThat(summary.exitCode()).isOne();
        assertThat(summary.text())
                .contains(
                        "vn.guongsang.BadTests.fails\n        expected: \"a\" & but was: <b>\n",
                        "vn.guongsang.BadTests.breaks\n",
                        "vn.guongsang.BadTests.isSkipped\n        skipped: no browser\n")
                .doesNotContain("only printed");
    }

    @Test
    void countsEverySuiteOfAReport() throws Exception {
        var summary = summary(SUCCESS, "TEST-browser.xml");

        assertThat(summary.lastLine()).isEqualTo("3 passed, 1 failed");
        assertThat(summary.text()).contains("reports.spec.ts.prints on paper\n");
    }

    @Test
    void countsABrokenBuildAsOneFailure() throws Exception {
        var log =
                """
                [INFO] BUILD FAILURE
                [ERROR] Failed to execute goal org.apache.maven.plugins:maven-compiler-plugin:3.15.0:compile (default-compile) on project review: Compilation failure
                [ERROR] error: warnings found and -Werror specified
                [ERROR] -> [Help 1]
                [ERROR] Failed to execute goal org.apache.maven.plugins:maven-surefire-plugin:3.5.6:test (default-test) on project award:\s
                [ERROR]\s
                [ERROR] See award/target/surefire-reports for the individual test results.
                [ERROR] -> [Help 1]
                [ERROR] Failed to execute goal org.apache.maven.plugins:maven-surefire-plugin:3.5.6:test (default-test) on project reporting: There was a timeout in the fork -> [Help 1]
                """;

        var summary = summary(log, "TEST-bad.xml");

        assertThat(summary.lastLine()).isEqualTo("2 passed, 5 failed");
        assertThat(summary.text())
                .contains(
                        "on project review: Compilation failure\n        error: warnings found",
                        "on project reporting")
                .doesNotContain("on project award");
    }

    @Test
    void failsWhenOneOfTheRunsEndedEarly() throws Exception {
        var summary = summary(List.of(SUCCESS, "[INFO] Building\n", SUCCESS), "TEST-bad.xml");

        assertThat(summary.lastLine()).isEqualTo("2 passed, 4 failed");
        assertThat(summary.text()).contains("FAILED  the build\n        it ended early");
    }

    @Test
    void failsWhenTheBuildEndedEarly() throws Exception {
        assertThat(summary("[INFO] Building\n", "TEST-good.xml").lastLine())
                .isEqualTo("3 passed, 1 failed");
    }

    @Test
    void failsWhenNoTestRan() throws Exception {
        var summary = summary(SUCCESS);

        assertThat(summary.lastLine()).isEqualTo("0 passed, 1 failed");
        assertThat(summary.exitCode()).isOne();
    }

    @Test
    void failsOnAReportThatCannotBeRead() throws Exception {
        var summary = summary(SUCCESS, "TEST-good.xml", "../logback-test.xml");

        assertThat(summary.lastLine()).isEqualTo("3 passed, 1 failed");
    }
}
