package vn.guongsang.review.screening;

import org.jspecify.annotations.Nullable;

/**
 * A round arrived that does not follow from the case: repeated, older, or before the case was
 * returned. The inbox drops what is delivered twice, so this is a mistake that somebody has to see.
 */
public class RoundOutOfTurn extends IllegalStateException {

    RoundOutOfTurn(NominationId nomination, int round, @Nullable CaseStatus status) {
        super("round " + round + " of " + nomination + " met a case that is " + status);
    }
}
