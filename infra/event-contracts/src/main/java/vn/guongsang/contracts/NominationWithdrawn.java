package vn.guongsang.contracts;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * The unit has taken a submitted nomination back.
 *
 * @param reasonCodes why; the words stay in the case
 */
public record NominationWithdrawn(
        UUID centreId,
        UUID nominationId,
        long revision,
        Instant at,
        NominationOutline outline,
        int round,
        List<String> reasonCodes)
        implements Fact {

    public NominationWithdrawn {
        reasonCodes = List.copyOf(reasonCodes);
    }

    @Override
    public UUID aggregateId() {
        return nominationId;
    }
}
