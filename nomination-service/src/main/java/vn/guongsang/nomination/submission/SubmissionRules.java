package vn.guongsang.nomination.submission;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.jspecify.annotations.Nullable;

/**
 * How a centre wants nominations to leave their units.
 *
 * @param headStep whether the head signs off; without it, what the clerk hands in is submitted
 * @param repeatWindowMonths how long it is noted that a subject was introduced before
 * @param similarity from which likeness of two texts it is noted, 1 being the same
 * @param minimumClaims how many claims a nomination needs; left out, one
 * @param needsReach whether spread and replicability have to be written; left out, they do
 */
public record SubmissionRules(
        boolean headStep,
        @Min(0) @Max(120) int repeatWindowMonths,
        @DecimalMin("0.1") @DecimalMax("1.0") double similarity,
        @Nullable @Min(0) @Max(50) Integer minimumClaims,
        @Nullable Boolean needsReach) {

    static final SubmissionRules USUAL = new SubmissionRules(true, 12, 0.4, 1, true);

    int claimsNeeded() {
        return minimumClaims == null ? 1 : minimumClaims;
    }

    boolean reachNeeded() {
        return needsReach == null || needsReach;
    }
}
