package vn.guongsang.observability;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;

/** Prometheus's own checker; where it cannot be had the test fails. */
record Promtool(Path program) {

    static Promtool find() {
        try {
            return new Promtool(DebianPrometheus.program("promtool"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Outcome run(Path directory, List<String> arguments) {
        return Outcome.of(directory, program.toString(), arguments);
    }
}
