package vn.guongsang.review.dossier;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A council's vote as one reader may see it: their own ballot at any time, the count when it is
 * over, and never how somebody else has voted.
 *
 * @param members all of them, over whom quorum and threshold are counted
 * @param roll for those who run the voting; empty for everybody else
 * @param mayVote whether the reader may; none where they are not on the roll
 * @param own the reader's ballot that counts
 * @param tally none until the voting is closed
 */
public record VotingDetail(
        int round,
        String dossierDigest,
        Share quorum,
        Share threshold,
        Instant openedAt,
        int members,
        List<RollRow> roll,
        @Nullable Boolean mayVote,
        @Nullable Own own,
        @Nullable Tally tally) {

    public VotingDetail {
        roll = List.copyOf(roll);
    }

    /** A fraction of all members. */
    public record Share(int of, int needed) {}

    /** A member, and whether they have voted. */
    public record RollRow(UUID personId, String role, boolean recused, boolean voted) {}

    /**
     * A ballot.
     *
     * @param turn how often this member has voted
     * @param filed whether it was entered from a written opinion
     */
    public record Own(
            String choice, @Nullable String opinion, int turn, boolean filed, Instant castAt) {}

    /** The count. */
    public record Tally(
            int cast,
            int yes,
            int no,
            int abstain,
            boolean recommended,
            Instant closedAt,
            String closedBy) {}
}
