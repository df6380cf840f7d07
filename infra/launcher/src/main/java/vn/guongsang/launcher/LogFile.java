package vn.guongsang.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** What a process wrote since the system was started; the run before is kept beside it. */
record LogFile(Path path) {
    private static final int SHOWN_LINES = 12;

    void rotate() {
        try {
            if (Files.exists(path)) {
                var previous = path.resolveSibling(path.getFileName() + ".1");
                Files.move(path, previous, StandardCopyOption.REPLACE_EXISTING);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String lastLines() {
        try {
            // Not readAllLines: a process may die in the middle of a letter.
            var text = new String(Files.readAllBytes(path), StandardCharsets.UTF_8);
            var lines = text.lines().toList();
            return String.join(
                    "\n", lines.subList(Math.max(0, lines.size() - SHOWN_LINES), lines.size()));
        } catch (IOException e) {
            return "(its log cannot be read: " + e.getMessage() + ")";
        }
    }
}
