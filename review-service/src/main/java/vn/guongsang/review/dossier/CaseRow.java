package vn.guongsang.review.dossier;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A case in a list. Names and title are missing until their copies have arrived.
 *
 * @param since when it came to where it stands
 */
public record CaseRow(
        UUID nominationId,
        UUID callId,
        String recognition,
        UUID unitId,
        @Nullable String unitName,
        @Nullable String subjectName,
        @Nullable String title,
        String status,
        int round,
        Instant since,
        long version) {}
