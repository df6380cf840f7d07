package vn.guongsang.identity.machine;

import vn.guongsang.problems.RuleBroken;

/** A unit has one program; a lost secret is replaced. */
public final class UnitHasMachine extends RuleBroken {

    UnitHasMachine() {
        super(Kind.NOT_NOW, "machine-there");
    }
}
