package vn.guongsang.contracts;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The committed documents, and where each type has its own. */
final class Contracts {
    static final Path ROOT = Path.of("src/main/resources/contracts");
    static final FrozenFiles SAMPLES =
            new FrozenFiles(ROOT, "samples", ROOT.resolve("samples.sha256"));
    static final FrozenFiles BASELINE =
            new FrozenFiles(ROOT, "schemas/baseline", ROOT.resolve("schemas/baseline.sha256"));

    private static final String PREFIX = "vn.guongsang.";

    private Contracts() {}

    /** Name and version, {@code UnitState.v1}. */
    static String shortName(EventType event) {
        return event.wireName().substring(PREFIX.length());
    }

    /** Name alone, {@code UnitState}. */
    static String typeName(EventType event) {
        return shortName(event).replaceFirst("\\.v\\d+$", "");
    }

    static Path samples(EventType event) {
        return ROOT.resolve("samples").resolve(shortName(event).replace('.', '/'));
    }

    static Path schema(EventType event) {
        return ROOT.resolve("schemas").resolve(shortName(event) + ".json");
    }

    static Path baseline(EventType event) {
        return ROOT.resolve("schemas/baseline").resolve(shortName(event) + ".json");
    }

    static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<Path> files(Path folder) {
        try (var walk = Files.walk(folder)) {
            return walk.filter(Files::isRegularFile).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
