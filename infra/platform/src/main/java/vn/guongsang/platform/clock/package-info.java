/** The domain clock. */
@NullMarked
package vn.guongsang.platform.clock;

import org.jspecify.annotations.NullMarked;
