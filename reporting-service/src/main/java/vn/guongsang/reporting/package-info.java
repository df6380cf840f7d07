/** Shows who has sent what; owns nothing. */
@NullMarked
package vn.guongsang.reporting;

import org.jspecify.annotations.NullMarked;
