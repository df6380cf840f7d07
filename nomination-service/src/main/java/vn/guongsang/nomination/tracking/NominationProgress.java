package vn.guongsang.nomination.tracking;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A nomination in a list: what it is about and how far it has come. */
public record NominationProgress(
        UUID id,
        UUID callId,
        UUID unitId,
        @Nullable String subjectName,
        @Nullable String title,
        String status,
        int round,
        boolean late,
        long version) {}
