package vn.guongsang.launcher;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.time.Instant;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.regex.Pattern;

/**
 * When something happens in a month of the sample: {@code 26 15:40} in the month itself, {@code +4
 * 20:15} in the next one, when it is due and decided.
 *
 * @param day one that every month has
 */
record Moment(int monthsOn, int day, LocalTime time) {
    static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final Pattern FORM = Pattern.compile("(\\+?)(\\d{1,2}) (\\d{2}:\\d{2})");
    private static final int DAYS_OF_EVERY_MONTH = 28;

    Moment {
        if (day < 1 || day > DAYS_OF_EVERY_MONTH) {
            throw new IllegalArgumentException("Not every month has a day " + day);
        }
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static Moment of(String text) {
        var parts = FORM.matcher(text);
        if (!parts.matches()) {
            throw new IllegalArgumentException("Not like 26 15:40 or +4 20:15: " + text);
        }
        return new Moment(
                parts.group(1).length(),
                Integer.parseInt(parts.group(2)),
                LocalTime.parse(parts.group(3)));
    }

    Instant in(YearMonth month) {
        return month.plusMonths(monthsOn).atDay(day).atTime(time).atZone(ZONE).toInstant();
    }
}
