package vn.guongsang.award.dossier;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A proposal in a list. Subject and title are missing until their copy has arrived. */
public record ProposalRow(
        UUID nominationId,
        UUID callId,
        String recognition,
        UUID unitId,
        @Nullable String subjectName,
        @Nullable String title,
        String status,
        int round,
        long version) {}
