package vn.guongsang.nomination.organisation;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One thing that has to change before a file can be taken. It repeats nothing of what the file says
 * about anybody.
 *
 * @param line counted from 1, the header is a line
 * @param column as in the header; none when it is about the whole line
 * @param code names the text {@code field.<code>}
 */
public record ImportProblem(
        long line, @Nullable String column, String code, List<String> arguments) {

    public ImportProblem {
        arguments = List.copyOf(arguments);
    }
}
