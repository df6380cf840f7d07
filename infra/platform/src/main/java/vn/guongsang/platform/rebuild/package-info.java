/** Builds read models anew from the log, beside the live ones, and lets them take their place. */
@NullMarked
package vn.guongsang.platform.rebuild;

import org.jspecify.annotations.NullMarked;
