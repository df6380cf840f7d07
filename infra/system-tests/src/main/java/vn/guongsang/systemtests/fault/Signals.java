package vn.guongsang.systemtests.fault;

import java.io.IOException;

/** Freezes a process for a while, as an operating system does that is short of time. */
public final class Signals {
    private Signals() {}

    /** The process does nothing any more, but holds its connections open. */
    public static void freeze(long pid) {
        send("-STOP", pid);
    }

    /** The process goes on as if no time had passed. */
    public static void thaw(long pid) {
        send("-CONT", pid);
    }

    private static void send(String signal, long pid) {
        try {
            var kill = new ProcessBuilder("kill", signal, Long.toString(pid)).start();
            if (kill.waitFor() != 0) {
                throw new IllegalStateException("kill " + signal + " " + pid + " failed");
            }
        } catch (IOException e) {
            throw new IllegalStateException("kill cannot be run", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }
}
