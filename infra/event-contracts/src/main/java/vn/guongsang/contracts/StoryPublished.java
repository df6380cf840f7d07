package vn.guongsang.contracts;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * The public can read about it.
 *
 * @param channels codes of where, for instance {@code WEBSITE}
 */
public record StoryPublished(
        UUID centreId,
        UUID nominationId,
        long revision,
        Instant at,
        NominationOutline outline,
        List<String> channels)
        implements Fact {

    public StoryPublished {
        channels = List.copyOf(channels);
    }

    @Override
    public UUID aggregateId() {
        return nominationId;
    }
}
