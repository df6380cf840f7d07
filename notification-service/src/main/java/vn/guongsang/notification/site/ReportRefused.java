package vn.guongsang.notification.site;

import java.util.List;
import vn.guongsang.problems.FieldProblem;
import vn.guongsang.problems.RuleBroken;

/** Why a reader's report is not taken. */
public abstract sealed class ReportRefused extends RuleBroken {

    private ReportRefused(Kind kind, String code) {
        super(kind, code);
    }

    /** Too short to act upon, or too long. */
    public static final class Invalid extends ReportRefused {

        private final transient List<FieldProblem> fields;

        Invalid(List<FieldProblem> fields) {
            super(Kind.INCOMPLETE, "invalid-input");
            this.fields = List.copyOf(fields);
        }

        @Override
        public List<FieldProblem> fields() {
            return fields;
        }
    }
}
