package vn.guongsang.contracts;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What one unit owes to one call has changed.
 *
 * @param status {@code OWED}, {@code ON_TIME}, {@code OVERDUE}, {@code LATE}, {@code WAIVED} or
 *     {@code MISSED}
 * @param nominationId the nomination that fulfilled it, if one did
 * @param reasonCode why the office waived it; the words stay with the obligation
 */
public record ObligationChanged(
        UUID centreId,
        UUID obligationId,
        long revision,
        Instant at,
        UUID callId,
        UUID unitId,
        String status,
        @Nullable UUID nominationId,
        @Nullable String reasonCode)
        implements Fact {

    @Override
    public UUID aggregateId() {
        return obligationId;
    }

    @Override
    public UUID key() {
        return callId;
    }
}
