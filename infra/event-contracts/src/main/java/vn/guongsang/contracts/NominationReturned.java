package vn.guongsang.contracts;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * The office has sent a nomination back to be completed.
 *
 * @param reasonCodes why; the words stay in the case
 * @param fields JSON pointers to what has to change
 */
public record NominationReturned(
        UUID centreId,
        UUID nominationId,
        long revision,
        Instant at,
        NominationOutline outline,
        int round,
        List<String> reasonCodes,
        List<String> fields)
        implements Fact {

    public NominationReturned {
        reasonCodes = List.copyOf(reasonCodes);
        fields = List.copyOf(fields);
    }

    @Override
    public UUID aggregateId() {
        return nominationId;
    }
}
