/** The same command sent again is done once. */
@NullMarked
package vn.guongsang.platform.idempotency;

import org.jspecify.annotations.NullMarked;
