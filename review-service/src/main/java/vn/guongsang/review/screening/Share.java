package vn.guongsang.review.screening;

import com.fasterxml.jackson.annotation.JsonIgnore;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;

/** A fraction of all members of the council: {@code needed} of {@code of}. */
public record Share(@Min(1) @Max(10_000) int of, @Min(0) int needed) {

    @JsonIgnore
    @AssertTrue
    boolean isNeededWithinOf() {
        return needed <= of;
    }
}
