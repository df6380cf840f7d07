package vn.guongsang.nomination.tracking;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A nomination in a list: what it is about and how far it has come.
 *
 * @param since when it came into its state
 */
public record NominationProgress(
        UUID id,
        UUID callId,
        UUID unitId,
        @Nullable String subjectName,
        @Nullable String kind,
        @Nullable String title,
        String status,
        Instant since,
        int round,
        @Nullable Integer receiptNumber,
        boolean late,
        long version) {}
