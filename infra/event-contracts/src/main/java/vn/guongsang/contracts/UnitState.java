package vn.guongsang.contracts;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A unit (khoa, phòng, trạm y tế, or the centre itself) as it is now.
 *
 * @param type {@code CENTRE}, {@code LEADERSHIP}, {@code OFFICE}, {@code DEPARTMENT} or {@code
 *     STATION}
 * @param validTo last day on which it belongs to the centre; none while it does
 * @param owes whether calls ask it for a nomination
 */
public record UnitState(
        UUID centreId,
        UUID unitId,
        long revision,
        Instant at,
        String code,
        String name,
        String type,
        @Nullable UUID parentId,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        boolean owes)
        implements State {

    @Override
    public UUID aggregateId() {
        return unitId;
    }
}
