package vn.guongsang.notification.story.web;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.text.Normalizer;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.guongsang.notification.story.StoryText;

/** The words of a story; a draft may lack any. */
record StoryRequest(
        @Nullable @Size(max = 200) String headline,
        @Nullable @Size(max = 500) String lead,
        @Nullable @Size(max = 10_000) String body,
        @Nullable @Size(max = 200) String nameShown,
        @Nullable @Size(max = 200) String unitShown,
        @Nullable @Size(max = 5)
                List<@NotNull @Pattern(regexp = "[A-Z][A-Z0-9_]{0,63}") String> topics) {

    StoryText text() {
        return new StoryText(
                line(headline),
                line(lead),
                paragraphs(body),
                line(nameShown),
                line(unitShown),
                topics == null ? List.of() : topics.stream().distinct().toList());
    }

    private static @Nullable String line(@Nullable String text) {
        return text == null ? null : nothingIfEmpty(composed(text).replaceAll("\\s+", " "));
    }

    private static @Nullable String paragraphs(@Nullable String text) {
        return text == null
                ? null
                : nothingIfEmpty(
                        composed(text)
                                .replaceAll("\\R", "\n")
                                .replaceAll("[ \\t]+\n", "\n")
                                .replaceAll("\n{2,}", "\n\n"));
    }

    // Some keyboards send letters and their marks apart, which counts and searches differently.
    private static String composed(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC).strip();
    }

    private static @Nullable String nothingIfEmpty(String text) {
        return text.isEmpty() ? null : text;
    }
}
