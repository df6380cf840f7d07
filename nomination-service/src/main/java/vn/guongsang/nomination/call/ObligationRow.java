package vn.guongsang.nomination.call;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What one unit owes to a call.
 *
 * @param sent how many nominations of the unit stand
 * @param reason the office's words beside the code; only for the office and the unit itself
 */
public record ObligationRow(
        UUID unitId,
        String unitCode,
        String unitName,
        long version,
        String status,
        @Nullable UUID nominationId,
        int sent,
        @Nullable String reasonCode,
        @Nullable String reason,
        @Nullable Instant lateDoorUntil,
        @Nullable Nothing nothing) {

    /**
     * The unit's word that it has nobody to introduce.
     *
     * @param reason its words; only for the office and the unit itself
     * @param answer the office's words, where it did not agree
     */
    public record Nothing(String state, @Nullable String reason, @Nullable String answer) {}

    /** Whether the unit is still asked for something that it can send. */
    boolean stillOwes() {
        return status.equals("OWED") || status.equals("OVERDUE");
    }

    ObligationRow withoutWords() {
        return new ObligationRow(
                unitId,
                unitCode,
                unitName,
                version,
                status,
                nominationId,
                sent,
                reasonCode,
                null,
                lateDoorUntil,
                nothing == null ? null : new Nothing(nothing.state(), null, null));
    }
}
