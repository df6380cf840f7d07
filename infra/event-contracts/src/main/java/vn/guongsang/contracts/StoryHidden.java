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

    /** The reason where whomever it was about had to be forgotten. */
    public static final String FORGOTTEN = "FORGOTTEN";

    /** Whether it went with the person, and not because somebody wanted it to be read no longer. */
    public boolean forGood() {
        return reasonCode.equals(FORGOTTEN);
    }

    @Override
    public UUID aggregateId() {
        return nominationId;
    }
}
