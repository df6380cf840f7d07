package vn.guongsang.systemtests.evidence;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Rows of the stores, named and shaped as their tables. */
public interface Rows {

    /**
     * A nomination as its unit's service holds it.
     *
     * @param receivedOn the day on which it came on paper, if it did
     */
    record Nomination(
            UUID centreId,
            UUID nominationId,
            UUID callId,
            UUID unitId,
            String status,
            int round,
            long revision,
            @Nullable LocalDate receivedOn) {}

    /** What one unit owes to one call. */
    record Obligation(
            UUID centreId,
            UUID obligationId,
            UUID callId,
            UUID unitId,
            String status,
            @Nullable UUID nominationId,
            long revision) {}

    /** How far a nomination has come, as its unit is shown. */
    record Progress(UUID centreId, UUID nominationId, String status) {}

    /** A case of the office. */
    record Case(UUID centreId, UUID nominationId, String status, int round, long revision) {}

    /** A proposal to the director. */
    record Proposal(UUID centreId, UUID nominationId, String status, long revision) {}

    /** One message of one event to one person on one channel. */
    record Message(
            UUID centreId,
            UUID messageId,
            UUID eventId,
            UUID personId,
            String channel,
            String kind,
            @Nullable UUID nominationId,
            @Nullable UUID callId,
            @Nullable UUID unitId,
            String status) {}

    /**
     * What a centre has decided about its messages.
     *
     * @param value as JSON
     */
    record Decision(
            UUID centreId, long settingId, String name, LocalDate effectiveFrom, String value) {}

    /** One cell of the compliance matrix. */
    record Cell(UUID centreId, UUID callId, UUID unitId, String status, long revision) {}

    /** One nomination inside a cell. */
    record CellNomination(
            UUID centreId,
            UUID nominationId,
            @Nullable UUID callId,
            @Nullable UUID unitId,
            @Nullable String status) {}

    /** An event on its way out, or one that has gone. */
    record Outgoing(
            long seq,
            UUID eventId,
            String topic,
            String messageKey,
            UUID aggregateId,
            long revision,
            String eventType,
            boolean published,
            boolean parked) {}

    /** That a consumer has applied an event. */
    record Applied(String consumer, UUID eventId) {}

    /** An event that a consumer could not apply. */
    record Parked(
            String consumer,
            String topic,
            int partition,
            long logOffset,
            @Nullable String messageKey,
            @Nullable String eventId,
            String reason,
            String state) {}
}
