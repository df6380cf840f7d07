package vn.guongsang.review.screening;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;

/**
 * How the cases of a centre go.
 *
 * @param councilStep whether a council votes on what the office has accepted
 * @param maxRounds how often a nomination may be submitted
 * @param quorum of all members, who have to vote before a voting can be closed
 * @param threshold of all members, who have to say yes
 */
public record Route(
        boolean councilStep,
        @Min(1) @Max(20) int maxRounds,
        @NotNull OwnUnitCheck ownUnit,
        @NotNull @Valid Share quorum,
        @NotNull @Valid Share threshold) {

    /** Where a centre has said nothing. */
    static final Route USUAL =
            new Route(false, 3, OwnUnitCheck.SECOND_OFFICER, new Share(3, 2), new Share(2, 1));

    public boolean asksSecondOfficer() {
        return ownUnit == OwnUnitCheck.SECOND_OFFICER;
    }
}
