package vn.guongsang.backing;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** A server as our child: it ends with us, and what it wrote can be shown. */
record ServerProcess(Process process, ServerLog log) {
    /** Starts the command; a missing program is a failure with the mend. */
    static ServerProcess start(ProcessBuilder command, ServerLog log) {
        command.redirectErrorStream(true).redirectOutput(log.begin());
        var started = new CompletableFuture<Process>();
        // The kernel sends the parent-death signal when the THREAD that started the child ends: so
        // it has a thread of its own, which waits for it.
        Thread.ofPlatform()
                .daemon()
                .name("waits for " + log.file().getFileName())
                .start(() -> startAndWait(command, started));
        return new ServerProcess(started.join(), log);
    }

    private static void startAndWait(ProcessBuilder command, CompletableFuture<Process> started) {
        try {
            var process = command.start();
            started.complete(process);
            process.waitFor();
        } catch (IOException e) {
            started.completeExceptionally(
                    new BackingServiceFailed(
                            "A server could not be started ("
                                    + e.getMessage()
                                    + "). Install setpriv (package util-linux) and try again.",
                            e));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Waits for the end, at most so long. */
    boolean endsWithin(Duration time) {
        try {
            return process.waitFor(time.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
            throw new BackingServiceFailed("Interrupted while waiting for a server.", e);
        }
    }

    /** Sends the signal and waits; a server that does not comply is killed. */
    void stop(String signal, Duration time) {
        if (!process.isAlive()) {
            return;
        }
        try {
            // Java can only send SIGTERM, on which PostgreSQL would wait for its clients.
            new ProcessBuilder("sh", "-c", "kill -" + signal + " " + process.pid()).start();
        } catch (IOException e) {
            process.destroy();
        }
        if (!endsWithin(time)) {
            process.destroyForcibly();
            endsWithin(time);
        }
    }
}
