package vn.guongsang.nomination.deputy;

import java.time.LocalDate;
import java.util.List;
import vn.guongsang.problems.FieldProblem;
import vn.guongsang.problems.RuleBroken;

/** Why somebody cannot be made a deputy. */
public abstract sealed class DeputyRefused extends RuleBroken {

    private final transient FieldProblem place;

    private DeputyRefused(FieldProblem place) {
        super(Kind.INCOMPLETE, "invalid-input");
        this.place = place;
    }

    @Override
    public List<FieldProblem> fields() {
        return List.of(place);
    }

    /** Only who works in the unit can sign off for it. */
    public static final class NotOfTheUnit extends DeputyRefused {
        NotOfTheUnit() {
            super(new FieldProblem("/personId", "not-of-the-unit"));
        }
    }

    /** It would end before it begins. */
    public static final class EndsBeforeItBegins extends DeputyRefused {
        EndsBeforeItBegins(LocalDate from) {
            super(new FieldProblem("/to", "not-before", from));
        }
    }
}
