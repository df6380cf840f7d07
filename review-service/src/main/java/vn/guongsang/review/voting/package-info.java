/** The council: who belongs to it, and how it votes on a case. */
@NullMarked
package vn.guongsang.review.voting;

import org.jspecify.annotations.NullMarked;
