/** Who is asking, and what they may do. */
@NullMarked
package vn.guongsang.platform.access;

import org.jspecify.annotations.NullMarked;
