package vn.guongsang.award.dossier;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.guongsang.award.approval.NumberedDecision;

/**
 * A proposal with what was recommended.
 *
 * @param dossierArrived false while the proposal is known and its content is still on its way, or
 *     after the content had to be forgotten
 * @param review none for what was recommended before it was kept
 * @param takeBackUntil the first instant at which an approval cannot be taken back any more
 * @param needsDocument whether an approved one waits for a numbered decision
 * @param reasons why it was declined
 * @param acts who has decided what, one after the other
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
        @Nullable Review review,
        List<Flag> flags,
        @Nullable Instant takeBackUntil,
        boolean needsDocument,
        @Nullable NumberedDecision decision,
        @Nullable Instant grantedAt,
        List<ReasonRow> reasons,
        List<ActRow> acts) {

    public ProposalDetail {
        flags = List.copyOf(flags);
        reasons = List.copyOf(reasons);
        acts = List.copyOf(acts);
    }

    /** Why the director did not approve. */
    public record ReasonRow(String code, @Nullable String pointer, String text) {}
}
