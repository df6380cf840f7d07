package vn.guongsang.review.voting;

import jakarta.persistence.Embeddable;

/** The ballots that count: of each member the last one. */
@Embeddable
record Tally(int votesCast, int votesYes, int votesNo, int votesAbstained) {}
