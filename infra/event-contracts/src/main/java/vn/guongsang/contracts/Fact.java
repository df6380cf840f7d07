package vn.guongsang.contracts;

import java.time.Instant;
import java.util.UUID;

/**
 * Something that became true in one aggregate and that other services may hear.
 *
 * <p>A fact is kept for ever, so it carries ids, codes, dates and counts only: no personal data and
 * no free text. Those travel as {@link State}, which can be forgotten.
 */
public interface Fact {

    /** The centre (tenant) in which it happened. */
    UUID centreId();

    /** The aggregate that says it. */
    UUID aggregateId();

    /**
     * Counts what this aggregate has said on this topic: 1, 2, 3 … without gaps. Consumers use it
     * to ignore what is repeated or older than what they know.
     */
    long revision();

    /** When it became true, by the domain clock. */
    Instant at();

    /** What keeps its order: facts with one key arrive in the order in which they were said. */
    default UUID key() {
        return aggregateId();
    }
}
