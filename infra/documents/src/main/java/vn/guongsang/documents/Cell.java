package vn.guongsang.documents;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** What stands in one cell; whatever a person wrote is text, and never anything that runs. */
public sealed interface Cell {

    /** A text, or nothing. */
    static Cell of(@Nullable String text) {
        return new Text(text == null ? "" : text);
    }

    static Cell of(long number) {
        return new Figure(BigDecimal.valueOf(number));
    }

    static Cell of(BigDecimal number) {
        return new Figure(number);
    }

    /** Words. */
    record Text(String text) implements Cell {}

    /** A number. */
    record Figure(BigDecimal number) implements Cell {}
}
