/** A case from submission to recommendation: the office's check. */
@NullMarked
package vn.guongsang.review.screening;

import org.jspecify.annotations.NullMarked;
