package vn.guongsang.review.screening;

import java.util.List;
import vn.guongsang.contracts.ReviewCompleted;

/**
 * How the council has voted on a case.
 *
 * @param members all of them, whoever came
 */
public record CouncilWord(
        boolean recommended, int members, int cast, int yes, int no, int abstain) {

    ReviewCompleted.Votes votes() {
        return new ReviewCompleted.Votes(members, cast, yes, no, abstain);
    }

    Step step() {
        return recommended ? Step.RECOMMENDED : Step.NOT_RECOMMENDED;
    }

    List<String> reasonCodes() {
        return recommended ? List.of() : List.of("BELOW_THRESHOLD");
    }
}
