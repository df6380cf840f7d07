package vn.guongsang.reporting.funnel;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How many nominations came how far.
 *
 * @param from the first month
 * @param to the last month, included
 * @param by what the rows are; empty for no rows
 * @param total every nomination once
 */
public record Funnel(String from, String to, String by, Row total, List<Row> rows) {

    public Funnel {
        rows = List.copyOf(rows);
    }

    /**
     * One group.
     *
     * @param key a code, an id, {@code true} or {@code false}; none for the total and for what is
     *     not known yet
     * @param name as the reader's language has it
     * @param steps every step, in order
     * @param ended how many left the way, by the status at which they did
     */
    public record Row(
            @Nullable String key, String name, List<Reached> steps, Map<String, Ended> ended) {
        public Row {
            steps = List.copyOf(steps);
        }
    }

    /**
     * One figure.
     *
     * @param share of those that were submitted, as a fraction of 1; none where none was
     * @param list the address of the nominations that were counted
     */
    public record Reached(Step step, long count, @Nullable BigDecimal share, String list) {}

    /** How many ended so, and where they are listed. */
    public record Ended(long count, String list) {}
}
