package vn.guongsang.contracts;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Nothing is left to review.
 *
 * @param outcome {@code RECOMMENDED}, {@code NOT_RECOMMENDED} or {@code REJECTED}
 * @param route the steps it went through, for instance {@code [OFFICE]} or {@code [OFFICE,
 *     COUNCIL]}
 * @param reasonCodes why it was not recommended; empty otherwise
 * @param round the round that was reviewed
 * @param dossierDigest the content that was reviewed
 * @param votes the council's, where the route asked it
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
        String dossierDigest,
        @Nullable Votes votes)
        implements Fact {

    public ReviewCompleted {
        route = List.copyOf(route);
        reasonCodes = List.copyOf(reasonCodes);
    }

    @Override
    public UUID aggregateId() {
        return nominationId;
    }

    /**
     * How a council has voted. The share that decides is {@code yes} of all members, whoever came.
     *
     * @param members all who may vote on it
     * @param cast how many did
     */
    public record Votes(int members, int cast, int yes, int no, int abstain) {}
}
