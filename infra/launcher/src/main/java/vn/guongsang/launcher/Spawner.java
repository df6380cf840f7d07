package vn.guongsang.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * Starts processes that cannot outlive this one. The kernel sends a child its parent-death signal
 * when the <em>thread</em> that started it ends, so that one thread starts all of them and stays.
 */
final class Spawner implements AutoCloseable {
    /** What the child may know of the caller's environment; SPRING_* and the like must not leak. */
    private static final Set<String> ENVIRONMENT =
            Set.of("PATH", "HOME", "USER", "LANG", "LC_ALL", "LC_CTYPE", "TMPDIR");

    private final ExecutorService thread =
            Executors.newSingleThreadExecutor(
                    Thread.ofPlatform().daemon().name("starts processes").factory());
    private final List<String> prefix = prefix();
    private volatile boolean closed;

    /** Says so when children would outlive a kill -9 of this process. */
    void check(Progress progress) {
        if (!prefix.contains("setpriv")) {
            progress.say(
                    "setpriv is missing: install util-linux, or a kill -9 of this command leaves"
                            + " processes behind.");
        }
    }

    Process start(List<String> command, Path directory, Path log) {
        var whole = new ArrayList<>(prefix);
        whole.addAll(command);
        var builder =
                new ProcessBuilder(whole)
                        .directory(directory.toFile())
                        .redirectErrorStream(true)
                        .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        builder.environment().keySet().retainAll(ENVIRONMENT);
        try {
            return CompletableFuture.supplyAsync(() -> start(builder), thread).join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof CannotStart why ? why : e;
        }
    }

    private Process start(ProcessBuilder builder) {
        assertOpen();
        try {
            return builder.start();
        } catch (IOException e) {
            throw new CannotStart("A process could not be started: " + e.getMessage() + ".", e);
        }
    }

    void assertOpen() {
        if (closed) {
            throw new CannotStart("The system is being stopped.");
        }
    }

    /** Nothing is started any more. */
    @Override
    public void close() {
        closed = true;
    }

    /**
     * A session of its own keeps a child out of reach of the terminal's Ctrl-C: we stop it in its
     * turn.
     */
    private static List<String> prefix() {
        var prefix = new ArrayList<String>();
        if (isOnPath("setsid")) {
            prefix.add("setsid");
        }
        if (isOnPath("setpriv")) {
            prefix.addAll(List.of("setpriv", "--pdeathsig", "KILL", "--"));
        }
        return List.copyOf(prefix);
    }

    private static boolean isOnPath(String program) {
        var path = System.getenv().getOrDefault("PATH", "/usr/bin:/bin");
        for (var directory : path.split(":", -1)) {
            if (Files.isExecutable(Path.of(directory, program))) {
                return true;
            }
        }
        return false;
    }
}
