package vn.guongsang.award.dossier;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A proposal with what was recommended.
 *
 * @param dossierArrived false while the proposal is known and its content is still on its way, or
 *     after the content had to be forgotten
 * @param reasons why it was declined
 */
public record ProposalDetail(
        UUID nominationId,
        UUID callId,
        String recognition,
        UUID unitId,
        String subjectType,
        UUID subjectId,
        String status,
        int round,
        String dossierDigest,
        long version,
        boolean dossierArrived,
        @Nullable Dossier dossier,
        List<ReasonRow> reasons) {

    public ProposalDetail {
        reasons = List.copyOf(reasons);
    }

    /** Why the director did not approve. */
    public record ReasonRow(String code, @Nullable String pointer, String text) {}
}
