package vn.guongsang.notification.delivery;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a message's words come from, as far as it is known at the moment.
 *
 * @param units names of those it is about together, none where one is not known; the same unit may
 *     be counted more than once
 */
record Particulars(
        MessageKind kind,
        @Nullable Integer round,
        @Nullable Integer receiptNumber,
        Instant happenedAt,
        @Nullable String personName,
        @Nullable String email,
        @Nullable String language,
        @Nullable String unitName,
        @Nullable String period,
        @Nullable Instant dueBefore,
        @Nullable String title,
        List<@Nullable String> units) {}
