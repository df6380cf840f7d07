package vn.guongsang.review.dossier;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A case with what was submitted in its current round.
 *
 * @param dossierArrived false while the case is known and its content is still on its way, or after
 *     the content had to be forgotten
 * @param reasons of all rounds, the first one first
 */
public record CaseDetail(
        UUID nominationId,
        UUID callId,
        String recognition,
        UUID unitId,
        @Nullable String unitCode,
        @Nullable String unitName,
        String subjectType,
        UUID subjectId,
        String status,
        int round,
        String dossierDigest,
        long version,
        boolean dossierArrived,
        @Nullable Dossier dossier,
        List<ReasonRow> reasons) {

    public CaseDetail {
        reasons = List.copyOf(reasons);
    }

    /** Why a round was sent back or turned down. */
    public record ReasonRow(int round, String code, @Nullable String pointer, String text) {}
}
