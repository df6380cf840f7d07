package vn.guongsang.nomination.call;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import vn.guongsang.problems.FieldProblem;
import vn.guongsang.problems.RuleBroken;

/** Why a call cannot be opened, or not be answered. */
public abstract sealed class CallRefused extends RuleBroken {

    private CallRefused(Kind kind, String code, Object... arguments) {
        super(kind, code, arguments);
    }

    /** It would be due before anybody could answer. */
    public static final class DueBeforeItOpens extends CallRefused {

        private final LocalDate opensOn;

        DueBeforeItOpens(LocalDate opensOn) {
            super(Kind.INCOMPLETE, "invalid-input");
            this.opensOn = opensOn;
        }

        @Override
        public List<FieldProblem> fields() {
            return List.of(new FieldProblem("/dueBefore", "not-after", opensOn));
        }
    }

    /** One call for a recognition and a month. */
    public static final class OpenAlready extends CallRefused {

        OpenAlready(YearMonth period) {
            super(Kind.NOT_NOW, "already-there", period);
        }
    }

    /** It has not opened yet. */
    public static final class NotOpen extends CallRefused {

        NotOpen() {
            super(Kind.NOT_NOW, "call-not-open");
        }
    }

    /** The centre has no such call. */
    public static final class Unknown extends CallRefused {

        Unknown() {
            super(Kind.INCOMPLETE, "invalid-input");
        }

        @Override
        public List<FieldProblem> fields() {
            return List.of(new FieldProblem("/callId", "unknown-reference"));
        }
    }
}
