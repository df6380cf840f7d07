package vn.guongsang.platform.settings;

import java.time.LocalDate;
import java.util.List;
import org.springframework.validation.Errors;
import vn.guongsang.problems.Constraints;
import vn.guongsang.problems.FieldProblem;
import vn.guongsang.problems.RuleBroken;

/** Why a setting cannot be decided so. */
abstract sealed class SettingRefused extends RuleBroken {

    private SettingRefused(String code, Object... arguments) {
        super(Kind.INCOMPLETE, code, arguments);
    }

    /** What held on a day that has passed cannot be changed any more. */
    static final class Past extends SettingRefused {
        Past(LocalDate today) {
            super("setting-in-the-past", today);
        }

        @Override
        public List<FieldProblem> fields() {
            return List.of(new FieldProblem("/from", "setting-in-the-past"));
        }
    }

    /** Something in it is out of bounds. */
    static final class Invalid extends SettingRefused {
        private final List<FieldProblem> fields;

        Invalid(Errors broken) {
            super("invalid-input");
            this.fields = Constraints.broken("/value", broken);
        }

        @Override
        public List<FieldProblem> fields() {
            return fields;
        }
    }
}
