package vn.guongsang.nomination.call;

import java.time.LocalDate;
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

    /** One call for a recognition and a period. */
    public static final class OpenAlready extends CallRefused {

        OpenAlready(String period) {
            super(Kind.NOT_NOW, "already-there", period);
        }
    }

    /** It would take nothing while it is not due yet. */
    public static final class ClosesBeforeItIsDue extends CallRefused {

        private final LocalDate dueBefore;

        ClosesBeforeItIsDue(LocalDate dueBefore) {
            super(Kind.INCOMPLETE, "invalid-input");
            this.dueBefore = dueBefore;
        }

        @Override
        public List<FieldProblem> fields() {
            return List.of(new FieldProblem("/closesOn", "not-before", dueBefore));
        }
    }

    /** Its closing date has passed, and no late door is open for the unit. */
    public static final class Closed extends CallRefused {

        Closed() {
            super(Kind.NOT_NOW, "call-closed");
        }
    }

    /** The unit no longer belongs to the centre, so others answer for it. */
    public static final class UnitHasEnded extends CallRefused {

        UnitHasEnded() {
            super(Kind.NOT_NOW, "unit-ended");
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
