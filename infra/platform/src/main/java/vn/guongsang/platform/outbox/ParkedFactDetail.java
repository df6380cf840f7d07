package vn.guongsang.platform.outbox;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.guongsang.platform.operations.OperationRow;
import vn.guongsang.platform.operations.Payload;

/**
 * All that is known of a parked fact.
 *
 * @param occurredAt by the domain clock
 * @param recordedAt by the clock of the database
 * @param payload none for a tombstone
 * @param history what was done about it, the first first
 */
record ParkedFactDetail(
        ParkedFactRow fact,
        UUID eventId,
        Instant occurredAt,
        Instant recordedAt,
        @Nullable Payload payload,
        List<OperationRow> history) {

    ParkedFactDetail {
        history = List.copyOf(history);
    }
}
