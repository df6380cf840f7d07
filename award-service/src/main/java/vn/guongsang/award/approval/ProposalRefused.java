package vn.guongsang.award.approval;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import vn.guongsang.problems.FieldProblem;
import vn.guongsang.problems.RuleBroken;

/** The rules that the director or the office can break with a proposal. */
public abstract sealed class ProposalRefused extends RuleBroken {

    private ProposalRefused(Kind kind, String code, Object... arguments) {
        super(kind, code, arguments);
    }

    /** Not in this state. */
    public static final class NotInThisState extends ProposalRefused {

        NotInThisState(ProposalStatus status) {
            super(Kind.NOT_NOW, "not-in-this-state", status.name());
        }
    }

    /** The time for taking it back is over. */
    public static final class TakeBackOver extends ProposalRefused {
        private final Instant until;

        TakeBackOver(Instant until) {
            super(Kind.NOT_NOW, "take-back-over");
            this.until = until;
        }

        @Override
        public Map<String, Object> details() {
            return Map.of("takeBackUntil", until);
        }
    }

    /** A number must not be spent on an approval that can still be taken back. */
    public static final class StillOpen extends ProposalRefused {
        private final Instant until;

        StillOpen(Instant until) {
            super(Kind.NOT_NOW, "take-back-open");
            this.until = until;
        }

        @Override
        public Map<String, Object> details() {
            return Map.of("takeBackUntil", until);
        }
    }

    /** The recognition is given by the approval alone. */
    public static final class NoDocumentNeeded extends ProposalRefused {

        NoDocumentNeeded() {
            super(Kind.NOT_NOW, "no-document-needed");
        }
    }

    /** The number stands for another decision of that year. */
    public static final class NumberTaken extends ProposalRefused {

        NumberTaken(DecisionNumber name) {
            super(
                    Kind.NOT_NOW,
                    "decision-number-taken",
                    name.decisionNumber().toString(),
                    name.decisionYear().toString());
        }
    }

    /** Something in it cannot be so. */
    public static final class Invalid extends ProposalRefused {
        private final List<FieldProblem> fields;

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
