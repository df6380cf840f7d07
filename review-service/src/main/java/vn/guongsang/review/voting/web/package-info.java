/** Voting and the council's list of members, over HTTP. */
@NullMarked
package vn.guongsang.review.voting.web;

import org.jspecify.annotations.NullMarked;
