package vn.guongsang.contracts;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Units are asked for nominations.
 *
 * @param recognition code of what is sought
 * @param period the month it covers, {@code 2026-11}
 * @param dueBefore the first instant that is late
 * @param owingUnitIds the units that owe one
 * @param closesAt the first instant at which nothing is taken any more; none while late is late
 *     only
 */
public record CallOpened(
        UUID centreId,
        UUID callId,
        long revision,
        Instant at,
        String recognition,
        String period,
        Instant opensAt,
        Instant dueBefore,
        List<UUID> owingUnitIds,
        @Nullable Instant closesAt)
        implements Fact {

    public CallOpened {
        owingUnitIds = List.copyOf(owingUnitIds);
    }

    @Override
    public UUID aggregateId() {
        return callId;
    }
}
