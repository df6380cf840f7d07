package vn.guongsang.award.dossier;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A proposal in a list. What its dossier says is missing until the copy has arrived.
 *
 * @param post of a person, as it was when the head signed off
 * @param review none for what was recommended before it was kept
 * @param takeBackUntil the first instant at which an approval cannot be taken back any more
 * @param needsDocument whether an approved one waits for a numbered decision
 * @param lastAct none while nobody has decided anything
 */
public record ProposalRow(
        UUID nominationId,
        UUID callId,
        String recognition,
        UUID unitId,
        String subjectType,
        @Nullable String subjectName,
        @Nullable String post,
        @Nullable String title,
        @Nullable String kind,
        @Nullable String field,
        @Nullable String topic,
        String status,
        int round,
        long version,
        @Nullable Review review,
        List<Flag> flags,
        @Nullable Instant takeBackUntil,
        boolean needsDocument,
        @Nullable ActRow lastAct) {

    public ProposalRow {
        flags = List.copyOf(flags);
    }
}
