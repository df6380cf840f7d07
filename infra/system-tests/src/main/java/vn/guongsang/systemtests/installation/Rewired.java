package vn.guongsang.systemtests.installation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import vn.guongsang.launcher.Part;

/** A part that is started again with another address in its configuration, until this is closed. */
public final class Rewired implements AutoCloseable {
    private final Part part;
    private final Path file;
    private final String before;

    private Rewired(Part part, Path file, String before) {
        this.part = part;
        this.file = file;
        this.before = before;
    }

    /**
     * @param from a port that its configuration names
     * @param to the port that it uses instead
     */
    public static Rewired of(Installation system, Part part, int from, int to) {
        return of(system, part, from, String.valueOf(to));
    }

    /**
     * @param first a port that its configuration names
     * @param second another one that it uses in turn
     */
    public static Rewired also(Installation system, Part part, int first, int second) {
        return of(system, part, first, first + ",http://127.0.0.1:" + second);
    }

    /**
     * @param setting a line that is added to its configuration
     */
    public static Rewired with(Installation system, Part part, String setting) {
        var rewired = of(system, part);
        rewired.startWith(rewired.before + setting + "\n");
        return rewired;
    }

    private static Rewired of(Installation system, Part part) {
        var file = system.home().resolve("run").resolve(part.name() + ".properties");
        return new Rewired(part, file, read(file));
    }

    private static Rewired of(Installation system, Part part, int from, String to) {
        var rewired = of(system, part);
        // Properties files have a backslash before the colon.
        var changed = rewired.before.replace(":" + from, ":" + to);
        if (changed.equals(rewired.before)) {
            throw new IllegalArgumentException(rewired.file + " does not name port " + from);
        }
        rewired.startWith(changed);
        return rewired;
    }

    private void startWith(String settings) {
        part.stop();
        write(file, settings);
        part.start();
        part.awaitReady();
    }

    @Override
    public void close() {
        startWith(before);
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(Path file, String text) {
        try {
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
