package vn.guongsang.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;
import org.awaitility.core.ConditionTimeoutException;

/** The launcher as a user starts it: a process with what it printed and what it started. */
record LauncherProcess(Process process, Path output) implements AutoCloseable {
    /**
     * Longer than the launcher waits for any part, so that it is the one who says what is wrong.
     */
    private static final Duration PATIENCE = Duration.ofMinutes(4);

    static LauncherProcess start(Checkout checkout, Path home, String... options)
            throws IOException {
        return start(Map.of(), checkout, home, options);
    }

    static LauncherProcess start(
            Map<String, String> environment, Checkout checkout, Path home, String... options)
            throws IOException {
        var command = new ArrayList<String>();
        // The leader of a group that heeds Ctrl-C, as on a terminal.
        command.addAll(List.of("setsid", "env", "--default-signal=INT"));
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xmx96m"));
        command.add("-Dguongsang.checkout=" + checkout.directory());
        command.addAll(List.of("-cp", System.getProperty("java.class.path")));
        command.addAll(List.of(Launcher.class.getName(), "--home", home.toString()));
        command.addAll(List.of(options));
        var output = Files.createTempFile(checkout.directory(), "launcher", ".out");
        var builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().putAll(environment);
        return new LauncherProcess(builder.redirectOutput(output.toFile()).start(), output);
    }

    String printed() {
        try {
            return Files.readString(output);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    LauncherProcess awaitReady() {
        await("is ready", () -> printed().contains("Ready after") || !process.isAlive());
        if (!process.isAlive()) {
            throw new IllegalStateException("It ended early:\n" + printed());
        }
        return this;
    }

    /** Everything it started, directly or not. */
    List<ProcessHandle> children() {
        return process.descendants().toList();
    }

    /** What a terminal does then: the signal goes to the whole group. */
    void pressCtrlC() throws IOException {
        new ProcessBuilder("sh", "-c", "kill -INT -" + process.pid()).start();
    }

    int awaitExit() {
        await("has ended", () -> !process.isAlive());
        return process.exitValue();
    }

    /** Waits until it is so; who waits in vain reads what the launcher printed. */
    void await(String so, Callable<Boolean> condition) {
        try {
            Awaitility.await(so)
                    .atMost(PATIENCE)
                    .pollInterval(Duration.ofMillis(50))
                    .until(condition);
        } catch (ConditionTimeoutException e) {
            throw new AssertionError(e.getMessage() + "\n" + printed(), e);
        }
    }

    @Override
    public void close() {
        process.destroy();
        process.onExit().completeOnTimeout(process, 30, TimeUnit.SECONDS).join();
        process.destroyForcibly();
    }
}
