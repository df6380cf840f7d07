package vn.guongsang.backing;

import java.time.Duration;
import java.time.Instant;

/** Brings a server up on its data. */
final class PostgresLaunch {
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Duration TICK = Duration.ofMillis(20);

    private PostgresLaunch() {}

    /** Returns when the server accepts connections. */
    static ServerProcess of(PostgresData data, int port) {
        var deadline = Instant.now().plus(PATIENCE);
        var process = launch(data, port, deadline);
        while (endedByRemains(process) && Instant.now().isBefore(deadline)) {
            process = launch(data, port, deadline);
        }
        if (!process.process().isAlive()) {
            throw new BackingServiceFailed(
                    "PostgreSQL did not start. Free port "
                            + port
                            + ", and stop what else runs on "
                            + data.home()
                            + ". Its last words:\n"
                            + process.log().lastLines());
        }
        return process;
    }

    /** Starts the server and waits until it is ready or has ended. */
    private static ServerProcess launch(PostgresData data, int port, Instant deadline) {
        var command = data.program(data.directory(), "postgres", PostgresSettings.arguments(port));
        var process =
                ServerProcess.start(command, new ServerLog(data.home().resolve("server.log")));
        while (!data.isServedBy(process.process().pid()) && !process.endsWithin(TICK)) {
            if (Instant.now().isAfter(deadline)) {
                process.stop("INT", PostgresServer.STOP);
                throw new BackingServiceFailed(
                        "PostgreSQL was not ready in time:\n" + process.log().lastLines());
            }
        }
        return process;
    }

    /**
     * After a {@code kill -9} the old sessions need a moment to notice that their server is gone.
     */
    private static boolean endedByRemains(ServerProcess process) {
        return !process.process().isAlive()
                && process.log().lastLines().contains("pre-existing shared memory block");
    }
}
