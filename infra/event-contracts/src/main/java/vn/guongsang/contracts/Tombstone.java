package vn.guongsang.contracts;

import java.time.Instant;
import java.util.UUID;

/**
 * The state of an aggregate must be forgotten: every copy goes. On the wire a record without a
 * body.
 *
 * @param of the type of the state that goes
 */
public record Tombstone(UUID centreId, EventType of, UUID aggregateId, long revision, Instant at)
        implements Fact {

    public Tombstone {
        if (of.topic().retention() != Topic.Retention.LATEST_STATE) {
            throw new IllegalArgumentException(of + " is a fact, and facts stay");
        }
    }
}
