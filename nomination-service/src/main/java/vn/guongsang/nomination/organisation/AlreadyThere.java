package vn.guongsang.nomination.organisation;

import vn.guongsang.problems.RuleBroken;

/** The centre has this code already. */
public class AlreadyThere extends RuleBroken {

    AlreadyThere(String code) {
        super(Kind.NOT_NOW, "already-there", code);
    }
}
