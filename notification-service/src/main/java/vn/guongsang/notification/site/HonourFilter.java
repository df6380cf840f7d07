package vn.guongsang.notification.site;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Which stories a reader looks for; what is null or empty does not narrow it.
 *
 * @param q words, with or without diacritics
 */
public record HonourFilter(
        @Nullable String q, @Nullable String topic, @Nullable String unit, @Nullable Integer year) {

    public static final HonourFilter ALL = new HonourFilter(null, null, null, null);
    private static final int LONGEST = 100;
    private static final int MOST_WORDS = 10;

    public HonourFilter {
        q = clean(q);
        topic = clean(topic);
        unit = clean(unit);
    }

    public boolean narrows() {
        return Stream.of(q, topic, unit, year).anyMatch(each -> each != null);
    }

    /** Each has to be somewhere in the story; a reader's percent sign is one. */
    String[] patterns() {
        return Optional.ofNullable(q).stream()
                .flatMap(words -> Arrays.stream(words.split(" ", -1)))
                .limit(MOST_WORDS)
                .map(word -> "%" + word.replaceAll("([\\\\%_])", "\\\\$1") + "%")
                .toArray(String[]::new);
    }

    private static @Nullable String clean(@Nullable String text) {
        return Optional.ofNullable(text)
                .map(raw -> raw.replaceAll("[\\s\\p{Cntrl}]+", " ").strip())
                .map(line -> line.substring(0, Math.min(line.length(), LONGEST)).strip())
                .filter(Predicate.not(String::isEmpty))
                .orElse(null);
    }
}
