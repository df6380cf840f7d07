package vn.guongsang.review.voting;

import jakarta.persistence.Embeddable;

/** {@code needed} of {@code of}, in whole numbers: nothing is ever rounded. */
@Embeddable
record Fraction(int of, int needed) {

    boolean isMetBy(int part, int whole) {
        return missing(part, whole) == 0;
    }

    /** How many more it takes. */
    int missing(int part, int whole) {
        var least = Math.ceilDiv((long) needed * whole, of);
        return Math.toIntExact(Math.max(0, least - part));
    }
}
