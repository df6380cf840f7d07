/** What those who run a centre do about what has got stuck, and the record of it. */
@NullMarked
package vn.guongsang.platform.operations;

import org.jspecify.annotations.NullMarked;
