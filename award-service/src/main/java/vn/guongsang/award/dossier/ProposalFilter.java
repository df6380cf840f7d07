package vn.guongsang.award.dossier;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.guongsang.award.approval.ProposalStatus;

/** Which proposals are asked for; what is null is not asked about. */
public record ProposalFilter(
        @Nullable UUID callId, @Nullable ProposalStatus status, @Nullable UUID unitId) {}
