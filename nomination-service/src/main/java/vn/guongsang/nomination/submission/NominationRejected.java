package vn.guongsang.nomination.submission;

import java.util.List;
import vn.guongsang.problems.FieldProblem;
import vn.guongsang.problems.RuleBroken;

/** The rules that a unit's nomination can break. */
public abstract sealed class NominationRejected extends RuleBroken {

    private NominationRejected(Kind kind, String code, Object... arguments) {
        super(kind, code, arguments);
    }

    /** Not in this state. */
    public static final class NotInThisState extends NominationRejected {

        NotInThisState(NominationStatus status) {
            super(Kind.NOT_NOW, "not-in-this-state", status.name());
        }
    }

    /** What is signed off is complete; names every place that is not. */
    public static final class Incomplete extends NominationRejected {

        private final transient List<FieldProblem> missing;

        Incomplete(List<FieldProblem> missing) {
            super(Kind.INCOMPLETE, "nomination-incomplete");
            this.missing = List.copyOf(missing);
        }

        @Override
        public List<FieldProblem> fields() {
            return missing;
        }
    }

    /** The subject is not somebody of this centre. */
    public static final class UnknownPerson extends NominationRejected {

        UnknownPerson() {
            super(Kind.INCOMPLETE, "invalid-input");
        }

        @Override
        public List<FieldProblem> fields() {
            return List.of(new FieldProblem("/subject/personId", "unknown-reference"));
        }
    }
}
