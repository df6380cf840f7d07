package vn.guongsang.review.voting;

/** How the council has decided, of all its members. */
record Verdict(boolean recommended, int members, Tally tally) {}
