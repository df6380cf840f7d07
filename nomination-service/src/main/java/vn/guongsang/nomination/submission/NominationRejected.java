package vn.guongsang.nomination.submission;

import java.time.LocalDate;
import java.util.List;
import vn.guongsang.problems.FieldProblem;
import vn.guongsang.problems.RuleBroken;

/** The rules that a unit's nomination can break. */
public abstract sealed class NominationRejected extends RuleBroken {

    private final transient List<FieldProblem> places;

    private NominationRejected(Kind kind, String code, Object... arguments) {
        super(kind, code, arguments);
        this.places = List.of();
    }

    private NominationRejected(String code, List<FieldProblem> places) {
        super(Kind.INCOMPLETE, code);
        this.places = List.copyOf(places);
    }

    @Override
    public List<FieldProblem> fields() {
        return places;
    }

    /** Not in this state. */
    public static final class NotInThisState extends NominationRejected {
        NotInThisState(NominationStatus status) {
            super(Kind.NOT_NOW, "not-in-this-state", status.name());
        }
    }

    /** What is signed off is complete; names every place that is not. */
    public static final class Incomplete extends NominationRejected {
        Incomplete(List<FieldProblem> missing) {
            super("nomination-incomplete", missing);
        }
    }

    /** A person or unit is named that the centre does not have. */
    public static final class UnknownReference extends NominationRejected {
        UnknownReference(String pointer) {
            super("invalid-input", List.of(new FieldProblem(pointer, "unknown-reference")));
        }
    }

    /** Paper cannot have come on a day that is still to come. */
    public static final class ReceivedInTheFuture extends NominationRejected {
        ReceivedInTheFuture(LocalDate today) {
            super(
                    "invalid-input",
                    List.of(new FieldProblem("/onBehalf/receivedOn", "after-today", today)));
        }
    }

    /** Nobody signs off a nomination of themselves. */
    public static final class OfThemselves extends NominationRejected {
        OfThemselves() {
            super(Kind.NOT_ALLOWED, "own-nomination");
        }
    }

    /** It was not typed in from paper, so there is nothing to scan. */
    public static final class NotOnPaper extends NominationRejected {
        NotOnPaper() {
            super(Kind.NOT_NOW, "not-on-paper");
        }
    }
}
