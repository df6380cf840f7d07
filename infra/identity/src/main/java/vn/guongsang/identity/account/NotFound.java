package vn.guongsang.identity.account;

import vn.guongsang.problems.RuleBroken;

/** Not there, or another centre's; the two look the same. */
public final class NotFound extends RuleBroken {

    public NotFound() {
        super(Kind.MISSING, "not-found");
    }
}
