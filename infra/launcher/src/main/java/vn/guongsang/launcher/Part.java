package vn.guongsang.launcher;

import java.nio.file.Path;
import java.time.Duration;
import java.util.OptionalInt;
import java.util.concurrent.CompletableFuture;

/** One process of the system. It keeps its ports, data and configuration over stop and start. */
public abstract sealed class Part permits JvmPart, PostgresPart {
    private static final Duration STOP = Duration.ofSeconds(10);

    private final String name;
    private final int port;
    private final OptionalInt managementPort;
    private final Path log;

    Part(String name, int port, OptionalInt managementPort, Path log) {
        this.name = name;
        this.port = port;
        this.managementPort = managementPort;
        this.log = log;
    }

    /**
     * Starts the process; does nothing while it runs.
     *
     * @throws CannotStart if it cannot be started, or the system is being stopped
     */
    public abstract void start();

    /**
     * Returns when the part does its work.
     *
     * @throws CannotStart if it ends before or takes too long, with the end of its log
     */
    public abstract void awaitReady();

    /** Asks the process to stop, and kills it when it does not within ten seconds. */
    public final void stop() {
        stop(STOP, Progress.SILENT);
    }

    final void stop(Duration patience, Progress progress) {
        if (!stop(patience)) {
            progress.say(name + " did not stop in time and was killed");
        }
    }

    /** Whether it complied in time; killed it is in any case gone. */
    abstract boolean stop(Duration patience);

    /** Ends the process as {@code kill -9} does, and returns when it is gone. */
    public abstract void kill9();

    public abstract boolean isAlive();

    /** The process id of the last start. */
    public abstract long pid();

    /** Completes when the process of the last start has ended, whoever ended it. */
    public abstract CompletableFuture<?> onExit();

    public final String name() {
        return name;
    }

    /** The port of its work. */
    public final int port() {
        return port;
    }

    /** The port of health, metrics and fault points; PostgreSQL and Kafka have none. */
    public final int managementPort() {
        return managementPort.orElseThrow(
                () -> new UnsupportedOperationException(name + " has no management port"));
    }

    /** What it wrote. */
    public final Path log() {
        return log;
    }
}
