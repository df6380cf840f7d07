package vn.guongsang.award.dossier;

import java.util.Map;
import java.util.UUID;
import vn.guongsang.award.approval.ProposalStatus;

/**
 * How far the proposals of one call have come.
 *
 * @param counts every state, also where nothing is in it
 */
public record CallSummary(UUID callId, long total, Map<ProposalStatus, Long> counts) {

    public CallSummary {
        counts = Map.copyOf(counts);
    }
}
