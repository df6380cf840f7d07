/** What other services say that opens a case. */
@NullMarked
package vn.guongsang.review.screening.messaging;

import org.jspecify.annotations.NullMarked;
