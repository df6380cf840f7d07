package vn.guongsang.award.approval;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;

/**
 * What an approval takes in a centre before the recognition is given.
 *
 * @param takeBackMinutes how long it can be taken back, at most a week; with none it is granted at
 *     once
 * @param needsDocument whether the recognition is given by a numbered decision that follows
 */
public record ApprovalRule(
        @NotNull @Min(0) @Max(10_080) Integer takeBackMinutes, @NotNull Boolean needsDocument) {}
