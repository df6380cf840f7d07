package vn.guongsang.identity.account;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A role with its time.
 *
 * @param to the last day; none where no end is known
 */
public record Grant(Role role, LocalDate from, @Nullable LocalDate to) {

    /** For as long as nobody takes it away. */
    public static Grant open(Role role) {
        return new Grant(role, VietnameseDay.today(), null);
    }

    boolean covers(LocalDate day) {
        return !day.isBefore(from) && (to == null || !day.isAfter(to));
    }
}
