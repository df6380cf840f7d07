package vn.guongsang.review.dossier;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A case with what was submitted in its current round.
 *
 * @param since when it came to where it stands
 * @param dossierArrived false while the case is known and its content is still on its way, or after
 *     the content had to be forgotten
 * @param reasons of all rounds, the first one first
 * @param history all that was done to it, the first first
 * @param voting the council's, as the reader may see it; none where it has no say or the reader no
 *     business with it
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
        Instant since,
        long version,
        boolean dossierArrived,
        @Nullable Dossier dossier,
        List<ReasonRow> reasons,
        List<StepRow> history,
        @Nullable VotingDetail voting) {

    public CaseDetail {
        reasons = List.copyOf(reasons);
        history = List.copyOf(history);
    }

    /** Why a round was sent back, turned down or taken back. */
    public record ReasonRow(
            int round, String code, @Nullable String pointer, @Nullable String text) {}

    /**
     * What was done, when and by whom.
     *
     * @param account the one that did it here; none where the unit did it elsewhere
     * @param ownUnit whether somebody has checked what their own unit submitted
     */
    public record StepRow(
            int round,
            String step,
            Instant at,
            @Nullable String account,
            @Nullable UUID personId,
            boolean ownUnit) {}
}
