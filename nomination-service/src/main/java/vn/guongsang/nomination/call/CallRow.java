package vn.guongsang.nomination.call;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A call in a list, with how many owe and how many have sent. */
public record CallRow(
        UUID id,
        String recognition,
        String period,
        Instant opensAt,
        Instant dueBefore,
        @Nullable Instant closesAt,
        int quota,
        int owing,
        int fulfilled) {}
