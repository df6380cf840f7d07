package vn.guongsang.contracts;

import java.time.Instant;
import java.util.UUID;

/** The director has taken an approval back before it was granted: it waits for a decision again. */
public record ApprovalTakenBack(
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
