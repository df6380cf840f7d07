package vn.guongsang.nomination.organisation;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/**
 * A line of a file. What cannot be read in it is added to the problems, and read as if it were not
 * there.
 */
record CsvLine(long number, Map<String, Integer> header, CSVRecord cells, ImportProblems problems) {

    private static final Pattern CODE = Pattern.compile("[A-Z0-9][A-Z0-9-]{0,31}");
    private static final Map<String, Boolean> FLAGS =
            Map.of(
                    "true", true, "x", true, "1", true, "có", true, "yes", true, "false", false,
                    "0", false, "không", false, "no", false);
    private static final DateTimeFormatter AS_WRITTEN_HERE =
            DateTimeFormatter.ofPattern("d/M/uuuu").withResolverStyle(ResolverStyle.STRICT);

    boolean has(String column) {
        return header.containsKey(column);
    }

    void problem(@Nullable String column, String code, Object... arguments) {
        problems.add(number, column, code, arguments);
    }

    @Nullable String text(String column, int longest) {
        var place = header.get(column);
        var text = place == null || place >= cells.size() ? "" : cells.get(place).strip();
        if (text.length() > longest) {
            problem(column, "size", 1, longest);
            return null;
        }
        if (text.indexOf('\0') >= 0) {
            problem(column, "wrong-type");
            return null;
        }
        return text.isEmpty() ? null : text;
    }

    String needed(String column, int longest) {
        var before = problems.count();
        var text = text(column, longest);
        if (text == null && problems.count() == before) {
            problem(column, "required");
        }
        return text == null ? "" : text;
    }

    @Nullable String matching(String column, Pattern pattern, String problem) {
        var text = text(column, 254);
        if (text != null && !pattern.matcher(text).matches()) {
            problem(column, problem, pattern);
            return null;
        }
        return text;
    }

    /** The code by which the thing is known; empty when there is none that could be one. */
    String code(String column) {
        var code = needed(column, 254);
        if (!code.isEmpty() && !CODE.matcher(code).matches()) {
            problem(column, "pattern", CODE);
            return "";
        }
        return code;
    }

    @Nullable LocalDate date(String column) {
        var text = text(column, 40);
        if (text == null) {
            return null;
        }
        try {
            return text.contains("/")
                    ? LocalDate.parse(text, AS_WRITTEN_HERE)
                    : LocalDate.parse(text);
        } catch (DateTimeException notADate) {
            problem(column, "not-a-date");
            return null;
        }
    }

    boolean flag(String column) {
        return Boolean.TRUE.equals(choice(column, FLAGS));
    }

    /** One of some words, in whatever case. */
    <T> @Nullable T choice(String column, Map<String, T> words) {
        var text = text(column, 200);
        if (text == null) {
            return null;
        }
        var meant = words.get(text.toLowerCase(Locale.ROOT));
        if (meant == null) {
            problem(column, "unknown-code");
        }
        return meant;
    }

    <T> @Nullable T neededChoice(String column, Map<String, T> words) {
        return needed(column, 200).isEmpty() ? null : choice(column, words);
    }
}
