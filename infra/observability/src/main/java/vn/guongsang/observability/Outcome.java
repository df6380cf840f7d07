package vn.guongsang.observability;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** How a program ended that has run on its own. */
record Outcome(int exit, String output) {
    private static final int PATIENCE_SECONDS = 120;

    /** Runs it and waits; a program that cannot be started ended badly. */
    static Outcome of(Path directory, String program, List<String> arguments) {
        try {
            var output = Files.createTempFile("promtool", ".out");
            var process =
                    new ProcessBuilder(
                                    Stream.concat(Stream.of(program), arguments.stream()).toList())
                            .directory(directory.toFile())
                            .redirectErrorStream(true)
                            .redirectOutput(output.toFile())
                            .start();
            if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw new IllegalStateException(program + " did not end in time");
            }
            var said = Files.readString(output);
            Files.delete(output);
            return new Outcome(process.exitValue(), said);
        } catch (IOException e) {
            return new Outcome(-1, e.toString());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
