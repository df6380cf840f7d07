package vn.guongsang.award.dossier;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the review found.
 *
 * @param outcome what was recommended is all that comes before the director
 * @param route the steps that it went through, {@code OFFICE} or {@code OFFICE, COUNCIL}
 * @param votes the council's, where it was asked; for those alone who see the whole centre
 */
public record Review(
        String outcome, Instant recommendedAt, List<String> route, @Nullable Votes votes) {

    public Review {
        route = List.copyOf(route);
    }

    static Review recommended(Instant at, List<String> route, @Nullable Votes votes) {
        return new Review("RECOMMENDED", at, route, votes);
    }

    /**
     * How a council has voted.
     *
     * @param members all who may vote on it
     * @param cast how many did
     */
    public record Votes(int members, int cast, int yes, int no, int abstain) {}
}
