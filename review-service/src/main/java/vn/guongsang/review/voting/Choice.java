package vn.guongsang.review.voting;

/** How somebody votes. Who abstains has voted: it counts for the quorum and not as a yes. */
public enum Choice {
    YES,
    NO,
    ABSTAIN
}
