package vn.guongsang.contracts;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A person's data had to go for good: every copy of them goes, and every word about these
 * nominations. Ids, codes, dates and votes stay, so that figures do.
 *
 * @param reasonCode why, for instance {@code ASKED_BY_PERSON}
 * @param nominationIds those that were about this person; each has come to its end before
 */
public record PersonErased(
        UUID centreId,
        UUID personId,
        long revision,
        Instant at,
        String reasonCode,
        List<UUID> nominationIds)
        implements Fact {

    public PersonErased {
        nominationIds = List.copyOf(nominationIds);
    }

    @Override
    public UUID aggregateId() {
        return personId;
    }
}
