package vn.guongsang.contracts;

import java.time.Instant;
import java.util.UUID;

/** Nothing is taken for this call any more, but through a late door. */
public record CallClosed(UUID centreId, UUID callId, long revision, Instant at) implements Fact {

    @Override
    public UUID aggregateId() {
        return callId;
    }
}
