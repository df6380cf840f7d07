package vn.guongsang.contracts;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * The director has not approved it.
 *
 * @param reasonCodes why; the words stay with the proposal
 */
public record AwardDeclined(
        UUID centreId,
        UUID nominationId,
        long revision,
        Instant at,
        NominationOutline outline,
        int round,
        String dossierDigest,
        List<String> reasonCodes)
        implements Fact {

    public AwardDeclined {
        reasonCodes = List.copyOf(reasonCodes);
    }

    @Override
    public UUID aggregateId() {
        return nominationId;
    }
}
