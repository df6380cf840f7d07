package vn.guongsang.identity.account;

import vn.guongsang.problems.RuleBroken;

/** The caller's roles do not allow this. */
public final class NotAllowed extends RuleBroken {

    public NotAllowed() {
        super(Kind.NOT_ALLOWED, "forbidden");
    }
}
