package vn.guongsang.nomination.organisation;

import java.time.LocalDate;
import java.util.List;
import vn.guongsang.problems.FieldProblem;
import vn.guongsang.problems.RuleBroken;

/** Why a unit or a person cannot be as somebody wants them. */
public abstract sealed class OrganisationRefused extends RuleBroken {

    private final FieldProblem field;

    private OrganisationRefused(FieldProblem field) {
        super(Kind.INCOMPLETE, "invalid-input");
        this.field = field;
    }

    @Override
    public List<FieldProblem> fields() {
        return List.of(field);
    }

    /** The last day is before the first. */
    public static final class EndsBeforeItBegins extends OrganisationRefused {
        EndsBeforeItBegins(LocalDate validFrom) {
            super(new FieldProblem("/validTo", "not-before", validFrom));
        }
    }

    /** A unit would be a part of itself. */
    public static final class PartOfItself extends OrganisationRefused {
        PartOfItself() {
            super(new FieldProblem("/parentId", "part-of-itself"));
        }
    }
}
