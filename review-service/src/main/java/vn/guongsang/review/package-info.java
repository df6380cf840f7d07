/** Checks what units have submitted, and recommends it or not. */
@NullMarked
package vn.guongsang.review;

import org.jspecify.annotations.NullMarked;
