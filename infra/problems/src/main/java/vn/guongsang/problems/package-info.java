/** How every door of the system says no: RFC 9457 problems in the reader's language. */
@NullMarked
package vn.guongsang.problems;

import org.jspecify.annotations.NullMarked;
