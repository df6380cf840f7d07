package vn.guongsang.notification.delivery;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What people are told about, in ids and codes.
 *
 * @param eventId with the person and the way it is the key of a message
 * @param at when it happened
 * @param round which submission it was; none where that means nothing
 * @param receiptNumber what the unit can quote, where it was given one
 * @param units where it is about several: one entry for each of what is counted
 */
public record Occasion(
        UUID centreId,
        UUID eventId,
        Instant at,
        @Nullable UUID nominationId,
        @Nullable UUID callId,
        @Nullable UUID unitId,
        @Nullable Integer round,
        @Nullable Integer receiptNumber,
        List<UUID> units) {

    public Occasion {
        units = List.copyOf(units);
    }

    /** A unit has to do something for a call. */
    public static Occasion ofUnit(
            UUID centreId, UUID eventId, Instant at, UUID callId, UUID unitId) {
        return new Occasion(centreId, eventId, at, null, callId, unitId, null, null, List.of());
    }

    /** The office is told about several units. */
    public static Occasion ofUnits(
            UUID centreId, UUID eventId, Instant at, @Nullable UUID callId, List<UUID> units) {
        return new Occasion(centreId, eventId, at, null, callId, null, null, null, units);
    }
}
