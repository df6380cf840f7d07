package vn.guongsang.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/** How far a home has come with its sample, so that a load that was cut short goes on. */
final class SampleMarks {
    private static final String BEGUN = "begun ";

    private final Path file;
    private final Set<String> marks;

    private SampleMarks(Path file, Set<String> marks) {
        this.file = file;
        this.marks = marks;
    }

    static SampleMarks in(Path file) {
        try {
            return new SampleMarks(
                    file,
                    new LinkedHashSet<>(Files.exists(file) ? Files.readAllLines(file) : Set.of()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean isEmpty() {
        return marks.isEmpty();
    }

    boolean has(String mark) {
        return marks.contains(mark);
    }

    void add(String mark) {
        marks.add(mark);
        PrivateFile.write(file, String.join("\n", marks));
    }

    /** What was today when the load began; the months are counted from there. */
    Optional<Instant> begun() {
        return marks.stream()
                .filter(mark -> mark.startsWith(BEGUN))
                .map(mark -> Instant.parse(mark.substring(BEGUN.length())))
                .findFirst();
    }

    void begin(Instant now) {
        add(BEGUN + now);
    }
}
