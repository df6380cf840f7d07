package vn.guongsang.contracts;

import java.time.Instant;
import java.util.UUID;

/**
 * The public can no longer read about it.
 *
 * @param reasonCode why, for instance {@code CONSENT_WITHDRAWN}
 */
public record StoryHidden(
        UUID centreId,
        UUID nominationId,
        long revision,
        Instant at,
        NominationOutline outline,
        String reasonCode)
        implements Fact {

    @Override
    public UUID aggregateId() {
        return nominationId;
    }
}
