package vn.guongsang.award.approval;

import vn.guongsang.platform.web.Receipt;
import vn.guongsang.problems.RuleBroken;

/** What became of one proposal of a list. */
public sealed interface ItemOutcome {

    /** The director's word counts. */
    record Approved(Receipt receipt) implements ItemOutcome {}

    /** Nothing has changed, and this rule is why. */
    record Refused(NominationId id, RuleBroken rule) implements ItemOutcome {}
}
