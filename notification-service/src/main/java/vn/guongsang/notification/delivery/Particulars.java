package vn.guongsang.notification.delivery;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What a message's words come from, as far as it is known at the moment. */
record Particulars(
        MessageKind kind,
        int round,
        @Nullable String personName,
        @Nullable String email,
        @Nullable String language,
        @Nullable String unitName,
        @Nullable String period,
        @Nullable Instant dueBefore,
        @Nullable String title) {}
