package vn.guongsang.reporting.funnel;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A nomination behind a figure.
 *
 * @param late whether its first round arrived after the call was due; unknown until that is heard
 * @param title none while the dossier is not known here, and none after it was forgotten
 */
public record ListedNomination(
        UUID nominationId,
        String period,
        UUID unitId,
        @Nullable String unitCode,
        @Nullable String unitName,
        String status,
        @Nullable Boolean late,
        @Nullable String kind,
        @Nullable String title,
        @Nullable String subjectName) {}
