package vn.guongsang.documents;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Where and when a paper is issued.
 *
 * @param day none where the register fills it in with the number
 */
public record PlaceAndDate(String place, @Nullable LocalDate day) {

    /** Days below ten and the first two months have a zero before them. */
    String text() {
        if (day == null) {
            return place
                    + ", ngày\u00a0\u00a0\u00a0\u00a0\u00a0 tháng\u00a0\u00a0\u00a0\u00a0\u00a0"
                    + " năm\u00a0\u00a0\u00a0\u00a0\u00a0\u00a0\u00a0";
        }
        var month = day.getMonthValue();
        return "%s, ngày %02d tháng %s năm %d"
                .formatted(
                        place,
                        day.getDayOfMonth(),
                        month <= 2 ? "0" + month : Integer.toString(month),
                        day.getYear());
    }
}
