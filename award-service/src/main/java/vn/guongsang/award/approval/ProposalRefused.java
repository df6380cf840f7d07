package vn.guongsang.award.approval;

import vn.guongsang.problems.RuleBroken;

/** The rules that the director can break with a proposal. */
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
}
