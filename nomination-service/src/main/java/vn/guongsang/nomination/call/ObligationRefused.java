package vn.guongsang.nomination.call;

import java.time.Instant;
import java.util.List;
import vn.guongsang.problems.FieldProblem;
import vn.guongsang.problems.RuleBroken;

/** Why something cannot be done with what a unit owes. */
public abstract sealed class ObligationRefused extends RuleBroken {

    private ObligationRefused(Kind kind, String code, Object... arguments) {
        super(kind, code, arguments);
    }

    /** It is fulfilled, waived or missed. */
    public static final class NotInThisState extends ObligationRefused {
        NotInThisState(ObligationStatus status) {
            super(Kind.NOT_NOW, "not-in-this-state", status);
        }
    }

    /** The unit has not said that it has nobody, or that was answered already. */
    public static final class NothingToAnswer extends ObligationRefused {
        NothingToAnswer() {
            super(Kind.NOT_NOW, "nothing-to-answer");
        }
    }

    /** A call without a closing date takes everything anyway. */
    public static final class NeverCloses extends ObligationRefused {
        NeverCloses() {
            super(Kind.NOT_NOW, "call-never-closes");
        }
    }

    /** A door that is shut before it opens. */
    public static final class ShutAlready extends ObligationRefused {

        private final Instant now;

        ShutAlready(Instant now) {
            super(Kind.INCOMPLETE, "invalid-input");
            this.now = now;
        }

        @Override
        public List<FieldProblem> fields() {
            return List.of(new FieldProblem("/until", "not-after", now));
        }
    }
}
