package vn.guongsang.reporting;

import java.time.Clock;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import vn.guongsang.problems.FieldProblem;
import vn.guongsang.problems.RequestRefused;

/** Months in a row, the last one included; at most {@value #MOST}. */
public record Months(YearMonth from, YearMonth to) {
    static final int MOST = 36;
    private static final int USUAL = 12;

    /**
     * What a caller asks for.
     *
     * @param to none for the current month
     * @param from none for the months of a year, up to the last one
     * @throws RequestRefused for what is no month, ends before it begins, or is too long
     */
    public static Months of(@Nullable String from, @Nullable String to, Clock clock) {
        var last = to == null ? YearMonth.now(clock) : month("to", to);
        var first = from == null ? last.minusMonths(USUAL - 1) : month("from", from);
        if (first.isAfter(last) || first.until(last, ChronoUnit.MONTHS) >= MOST) {
            throw refused(new FieldProblem("from", "out-of-range"));
        }
        return new Months(first, last);
    }

    private static YearMonth month(String parameter, String text) {
        try {
            if (text.length() == 7) {
                return YearMonth.parse(text);
            }
        } catch (DateTimeParseException _) {
            // Falls through to the same answer.
        }
        throw refused(new FieldProblem(parameter, "pattern", "2026-09"));
    }

    private static RequestRefused refused(FieldProblem place) {
        return new RequestRefused(HttpStatus.BAD_REQUEST, "month-range", place);
    }
}
