package vn.guongsang.notification.story;

import java.util.List;
import vn.guongsang.problems.FieldProblem;
import vn.guongsang.problems.RuleBroken;

/** The rules that can be broken with a story. */
public abstract sealed class StoryRefused extends RuleBroken {

    private StoryRefused(Kind kind, String code, Object... arguments) {
        super(kind, code, arguments);
    }

    /** Not in this state. */
    public static final class NotInThisState extends StoryRefused {

        NotInThisState(StoryStatus status) {
            super(Kind.NOT_NOW, "not-in-this-state", status.name());
        }
    }

    /** What it was about had to be forgotten, and the story with it. */
    public static final class Forgotten extends StoryRefused {

        Forgotten() {
            super(Kind.NOT_NOW, "story-forgotten");
        }
    }

    /** The public may not read it yet; names everything that is missing. */
    public static final class NotReady extends StoryRefused {

        private final transient List<FieldProblem> missing;

        NotReady(List<FieldProblem> missing) {
            super(Kind.INCOMPLETE, "story-not-ready");
            this.missing = List.copyOf(missing);
        }

        @Override
        public List<FieldProblem> fields() {
            return missing;
        }
    }

    /** There is consent for this channel already. */
    public static final class ConsentStands extends StoryRefused {

        ConsentStands(PublicChannel channel) {
            super(Kind.NOT_NOW, "consent-stands", channel.name());
        }
    }

    /** A collective cannot speak for itself: somebody has to be named. */
    public static final class NobodyNamed extends StoryRefused {

        NobodyNamed() {
            super(Kind.INCOMPLETE, "invalid-input");
        }

        @Override
        public List<FieldProblem> fields() {
            return List.of(new FieldProblem("/by", "consent-on-behalf"));
        }
    }

    /** Somebody agreed on a day that is still to come. */
    public static final class InTheFuture extends StoryRefused {

        InTheFuture() {
            super(Kind.INCOMPLETE, "invalid-input");
        }

        @Override
        public List<FieldProblem> fields() {
            return List.of(new FieldProblem("/on", "out-of-range"));
        }
    }
}
