package vn.guongsang.platform.operations;

import vn.guongsang.problems.RuleBroken;

/** Somebody was faster: it does not wait for a decision any more. */
public class AlreadySettled extends RuleBroken {

    public AlreadySettled(String state) {
        super(Kind.NOT_NOW, "not-in-this-state", state);
    }
}
