package vn.guongsang.contracts;

import java.time.Instant;
import java.util.UUID;

/** The recognition is given: from now on the subject holds it. */
public record AwardGranted(
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
