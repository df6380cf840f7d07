package vn.guongsang.backing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * As whom servers run that refuse to be root: as ourselves or, when we are root, as an account
 * without any right. Their first process ends with the thread that started it, even when that was
 * killed.
 */
record ServerAccount(boolean root) {
    private static final int NOBODY = 65534;

    static ServerAccount current() {
        return new ServerAccount(owner(Path.of("/proc/self")) == 0);
    }

    /** Where programs are unpacked for all homes: a place that the account can reach. */
    Path cache() {
        return root
                ? Path.of("/var/cache/guongsang")
                : Path.of(System.getProperty("user.home"), ".cache", "guongsang");
    }

    /**
     * The command, wrapped. A fast, clean stop is what SIGINT means to PostgreSQL; in a session of
     * its own it does not get the one that Ctrl-C sends to everything on a terminal.
     */
    List<String> command(List<String> command) {
        var wrapped = new ArrayList<>(List.of("setsid", "setpriv"));
        if (root) {
            wrapped.addAll(List.of("--reuid=" + NOBODY, "--regid=" + NOBODY, "--clear-groups"));
        }
        wrapped.addAll(List.of("--no-new-privs", "--pdeathsig", "INT"));
        wrapped.addAll(command);
        return wrapped;
    }

    /** Hands a file or directory of ours over to the account. */
    void own(Path path) {
        if (!root) {
            return;
        }
        try {
            Files.setAttribute(path, "unix:uid", NOBODY);
            Files.setAttribute(path, "unix:gid", NOBODY);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean owns(Path path) {
        return owner(path) == (root ? NOBODY : owner(Path.of("/proc/self")));
    }

    private static int owner(Path path) {
        try {
            return (Integer) Files.getAttribute(path, "unix:uid");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
