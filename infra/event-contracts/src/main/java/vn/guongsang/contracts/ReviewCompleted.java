package vn.guongsang.contracts;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * Nothing is left to review.
 *
 * @param outcome {@code RECOMMENDED}, {@code NOT_RECOMMENDED} or {@code REJECTED}
 * @param route the steps it went through, for instance {@code [OFFICE]} or {@code [OFFICE,
 *     COUNCIL]}
 * @param reasonCodes why it was not recommended; empty otherwise
 * @param round the round that was reviewed
 * @param dossierDigest the content that was reviewed
 */
public record ReviewCompleted(
        UUID centreId,
        UUID nominationId,
        long revision,
        Instant at,
        NominationOutline outline,
        String outcome,
        List<String> route,
        List<String> reasonCodes,
        int round,
        String dossierDigest)
        implements Fact {

    public ReviewCompleted {
        route = List.copyOf(route);
        reasonCodes = List.copyOf(reasonCodes);
    }

    @Override
    public UUID aggregateId() {
        return nominationId;
    }
}
