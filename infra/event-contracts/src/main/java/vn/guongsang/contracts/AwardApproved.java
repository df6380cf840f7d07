package vn.guongsang.contracts;

import java.time.Instant;
import java.util.UUID;

/** The director has approved it. */
public record AwardApproved(
        UUID centreId,
        UUID nominationId,
        long revision,
        Instant at,
        NominationOutline outline,
        int round,
        String dossierDigest)
        implements Fact {

    @Override
    public UUID aggregateId() {
        return nominationId;
    }
}
