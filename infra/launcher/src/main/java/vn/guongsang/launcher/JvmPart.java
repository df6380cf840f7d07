package vn.guongsang.launcher;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.OptionalInt;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A part that is one program, ours in Java as a rule. */
final class JvmPart extends Part {
    private static final Duration START = Duration.ofMinutes(3);
    private static final Duration TICK = Duration.ofMillis(100);

    private final Supplier<List<String>> command;
    private final Path directory;
    private final Spawner spawner;
    private final BooleanSupplier ready;
    private volatile @Nullable Process process;

    private JvmPart(
            String name,
            int port,
            OptionalInt managementPort,
            BooleanSupplier ready,
            Supplier<List<String>> command,
            Home home,
            Spawner spawner) {
        super(name, port, managementPort, home.log(name));
        this.command = command;
        this.directory = home.run();
        this.spawner = spawner;
        this.ready = ready;
        new LogFile(log()).rotate();
    }

    /** A program without a management port. */
    static JvmPart server(
            String name,
            int port,
            BooleanSupplier ready,
            Supplier<List<String>> command,
            Home home,
            Spawner spawner) {
        return new JvmPart(name, port, OptionalInt.empty(), ready, command, home, spawner);
    }

    /** A service of ours, ready when it says so on its management port. */
    static JvmPart service(
            String name,
            int port,
            int managementPort,
            Supplier<List<String>> command,
            Home home,
            Spawner spawner) {
        var ready = Readiness.ofService(managementPort);
        var management = OptionalInt.of(managementPort);
        return new JvmPart(name, port, management, ready, command, home, spawner);
    }

    @Override
    public synchronized void start() {
        if (!isAlive()) {
            process = spawner.start(command.get(), directory, log());
        }
    }

    @Override
    public void awaitReady() {
        var deadline = Instant.now().plus(START);
        var current = started();
        while (!ready.getAsBoolean()) {
            if (endsWithin(current, TICK)) {
                throw failed("ended with exit code " + current.exitValue());
            }
            if (Instant.now().isAfter(deadline)) {
                throw failed("was not ready after " + START.toSeconds() + " s");
            }
        }
    }

    private CannotStart failed(String how) {
        var lines = new LogFile(log()).lastLines();
        return new CannotStart(
                "%s%n%s %s: mend what its last lines above say; all of them are in %s."
                        .formatted(lines, name(), how, log()));
    }

    @Override
    synchronized boolean stop(Duration patience) {
        var current = process;
        if (current == null) {
            return true;
        }
        current.destroy();
        var complied = endsWithin(current, patience);
        kill9();
        return complied;
    }

    @Override
    public void kill9() {
        started().destroyForcibly().onExit().join();
    }

    @Override
    public boolean isAlive() {
        var current = process;
        return current != null && current.isAlive();
    }

    @Override
    public long pid() {
        return started().pid();
    }

    @Override
    public CompletableFuture<?> onExit() {
        return started().onExit();
    }

    private Process started() {
        var current = process;
        if (current == null) {
            throw new IllegalStateException(name() + " was never started");
        }
        return current;
    }

    private static boolean endsWithin(Process process, Duration time) {
        try {
            return process.waitFor(time.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CannotStart("The start was interrupted.", e);
        }
    }
}
