package vn.guongsang.platform.access;

import vn.guongsang.problems.RuleBroken;

/** The caller's roles do not allow this. */
public class NotAllowed extends RuleBroken {

    public NotAllowed() {
        super(Kind.NOT_ALLOWED, "forbidden");
    }
}
