/** Somebody's data goes, for good and everywhere; what was counted stays. */
@NullMarked
package vn.guongsang.nomination.erasure;

import org.jspecify.annotations.NullMarked;
