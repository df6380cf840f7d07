package vn.guongsang.review.screening;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the office's word on a case rests on.
 *
 * @param officersUnit the unit of the officer who checks, where they have one
 * @param route how cases of this recognition go
 */
record OfficeCheck(@Nullable UUID officersUnit, Route route, Instant at) {

    boolean isOfOwnUnit(UUID unit) {
        return route.ownUnitCheck() && unit.equals(officersUnit);
    }
}
