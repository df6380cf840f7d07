package vn.guongsang.contracts;

import java.time.Instant;
import java.util.UUID;

/** The office has found a nomination complete and in order. */
public record NominationAccepted(
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
