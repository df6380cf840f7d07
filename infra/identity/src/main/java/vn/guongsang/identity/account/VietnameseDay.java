package vn.guongsang.identity.account;

import java.time.LocalDate;
import java.time.ZoneId;

/**
 * The day on which a role begins or ends. By the real clock: who may do what never follows the
 * sample's shifted one.
 */
final class VietnameseDay {

    private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    private VietnameseDay() {}

    static LocalDate today() {
        return LocalDate.now(ZONE);
    }
}
