package vn.guongsang.contracts;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * The unit's clerk has given a nomination to the head.
 *
 * @param awaits the people who may sign it off now: the head, deputies, never the nominee
 */
public record NominationHandedIn(
        UUID centreId,
        UUID nominationId,
        long revision,
        Instant at,
        UUID callId,
        String recognition,
        UUID unitId,
        List<UUID> awaits)
        implements Fact {

    public NominationHandedIn {
        awaits = List.copyOf(awaits);
    }

    @Override
    public UUID aggregateId() {
        return nominationId;
    }
}
