/** Whoever had to be erased is forgotten here as well. */
@NullMarked
package vn.guongsang.award.erasure;

import org.jspecify.annotations.NullMarked;
