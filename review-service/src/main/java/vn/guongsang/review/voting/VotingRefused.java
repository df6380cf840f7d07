package vn.guongsang.review.voting;

import java.util.List;
import java.util.Map;
import vn.guongsang.problems.FieldProblem;
import vn.guongsang.problems.RuleBroken;

/** The rules that can be broken in and around a voting. */
public abstract sealed class VotingRefused extends RuleBroken {

    private VotingRefused(Kind kind, String code, Object... arguments) {
        super(kind, code, arguments);
    }

    /** There is nobody who could vote. */
    public static final class NoCouncil extends VotingRefused {

        NoCouncil() {
            super(Kind.NOT_NOW, "no-council");
        }
    }

    /** It has been counted. */
    public static final class Closed extends VotingRefused {

        Closed() {
            super(Kind.NOT_NOW, "voting-closed");
        }
    }

    /** Was no member at the opening, or is none any more. */
    public static final class NotEntitled extends VotingRefused {

        NotEntitled() {
            super(Kind.NOT_ALLOWED, "not-entitled-to-vote");
        }
    }

    /** Nobody votes on themselves, or on what they have to do with. */
    public static final class Recused extends VotingRefused {

        Recused() {
            super(Kind.NOT_ALLOWED, "recused");
        }
    }

    /** Whoever has voted cannot say afterwards that they must not have. */
    public static final class VotedAlready extends VotingRefused {

        VotedAlready() {
            super(Kind.NOT_NOW, "voted-already");
        }
    }

    /** The member has voted, so nobody files a vote for them. */
    public static final class VotedThemselves extends VotingRefused {

        VotedThemselves() {
            super(Kind.NOT_NOW, "voted-themselves");
        }
    }

    /** Too few have voted for the result to count. */
    public static final class BelowQuorum extends VotingRefused {
        private final int missing;

        BelowQuorum(int cast, int members, int missing) {
            super(Kind.NOT_NOW, "below-quorum", cast, members, missing);
            this.missing = missing;
        }

        @Override
        public Map<String, Object> details() {
            return Map.of("missing", missing);
        }
    }

    /** Somebody else's vote is entered from what they have written, and nothing is written. */
    public static final class OpinionMissing extends VotingRefused {

        OpinionMissing() {
            super(Kind.INCOMPLETE, "invalid-input");
        }

        @Override
        public List<FieldProblem> fields() {
            return List.of(new FieldProblem("/opinion", "required"));
        }
    }

    /** Dates that cannot be. */
    public static final class BadMembers extends VotingRefused {
        private final List<FieldProblem> fields;

        BadMembers(List<FieldProblem> fields) {
            super(Kind.INCOMPLETE, "invalid-input");
            this.fields = List.copyOf(fields);
        }

        @Override
        public List<FieldProblem> fields() {
            return fields;
        }
    }
}
