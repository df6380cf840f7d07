package vn.guongsang.nomination.organisation;

import java.util.List;
import vn.guongsang.problems.FieldProblem;
import vn.guongsang.problems.RuleBroken;

/** A unit is named that the centre does not have. */
public class UnknownUnit extends RuleBroken {

    private final String pointer;

    UnknownUnit(String pointer) {
        super(Kind.INCOMPLETE, "invalid-input");
        this.pointer = pointer;
    }

    @Override
    public List<FieldProblem> fields() {
        return List.of(new FieldProblem(pointer, "unknown-reference"));
    }
}
