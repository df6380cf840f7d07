package vn.guongsang.reporting.compliance;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A nomination in a cell.
 *
 * @param late whether its first round arrived after the call was due; unknown until that is heard
 * @param title none while the dossier is not known here, and none after it was forgotten
 */
public record CellNomination(
        UUID nominationId,
        String status,
        int round,
        @Nullable Boolean late,
        @Nullable String title,
        @Nullable String subjectName) {}
