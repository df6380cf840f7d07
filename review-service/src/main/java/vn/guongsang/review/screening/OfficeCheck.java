package vn.guongsang.review.screening;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the office's word on a case rests on.
 *
 * @param checkersUnit the unit of the one who checks, where they have one
 * @param route how cases go now
 */
record OfficeCheck(Doer by, @Nullable UUID checkersUnit, Route route, Instant at) {

    boolean isOfOwnUnit(UUID unit) {
        return unit.equals(checkersUnit);
    }

    boolean isRefusedTo(UUID unit) {
        return route.asksSecondOfficer() && isOfOwnUnit(unit);
    }
}
