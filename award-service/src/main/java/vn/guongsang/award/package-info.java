/** Asks the director for approval, and grants recognitions. */
@NullMarked
package vn.guongsang.award;

import org.jspecify.annotations.NullMarked;
