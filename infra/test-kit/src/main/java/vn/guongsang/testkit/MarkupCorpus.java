package vn.guongsang.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/**
 * Words that are markup, or would become some, wherever somebody forgets to write them as words.
 */
public final class MarkupCorpus {

    private MarkupCorpus() {}

    /** One trick each; the browser application is tried with the same. */
    public static List<String> words() {
        try (var file = MarkupCorpus.class.getResourceAsStream("markup.txt")) {
            return new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
