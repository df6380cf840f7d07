package vn.guongsang.testkit.policy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** The two files that people write by hand. */
final class PolicyFile {

    private PolicyFile() {}

    static List<String> lines(String name) {
        try (var file = PolicyFile.class.getResourceAsStream(name)) {
            return new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static boolean says(String line) {
        return !line.isBlank() && !line.startsWith("#");
    }
}
