package vn.guongsang.platform.access;

import vn.guongsang.problems.RuleBroken;

/**
 * Not there, or not for this caller; the two look the same, so that nobody can find out by asking.
 */
public class NotFound extends RuleBroken {

    public NotFound() {
        super(Kind.MISSING, "not-found");
    }
}
