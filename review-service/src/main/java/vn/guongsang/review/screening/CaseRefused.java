package vn.guongsang.review.screening;

import java.util.List;
import vn.guongsang.problems.FieldProblem;
import vn.guongsang.problems.RuleBroken;

/** The rules that the office or the unit can break with a case. */
public abstract sealed class CaseRefused extends RuleBroken {

    private CaseRefused(Kind kind, String code, Object... arguments) {
        super(kind, code, arguments);
    }

    /** Not in this state. */
    public static final class NotInThisState extends CaseRefused {

        NotInThisState(CaseStatus status) {
            super(Kind.NOT_NOW, "not-in-this-state", status.name());
        }
    }

    /** Nobody checks a nomination of their own unit. */
    public static final class OwnUnit extends CaseRefused {

        OwnUnit() {
            super(Kind.NOT_ALLOWED, "own-unit");
        }
    }

    /** The catalogue has no such reason, or it says nothing without words. */
    public static final class BadReasons extends CaseRefused {
        private final List<FieldProblem> fields;

        BadReasons(List<FieldProblem> fields) {
            super(Kind.INCOMPLETE, "invalid-input");
            this.fields = List.copyOf(fields);
        }

        @Override
        public List<FieldProblem> fields() {
            return fields;
        }
    }

    /** It was submitted as often as its route allows: sending it back would lead nowhere. */
    public static final class TooManyRounds extends CaseRefused {

        TooManyRounds(int round) {
            super(Kind.NOT_NOW, "too-many-rounds", round);
        }
    }
}
