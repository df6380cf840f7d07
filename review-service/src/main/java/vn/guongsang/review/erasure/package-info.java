/** Whoever had to be erased is forgotten here as well. */
@NullMarked
package vn.guongsang.review.erasure;

import org.jspecify.annotations.NullMarked;
