/** Statements about rows that must not exist, and the job that counts whether they do. */
@NullMarked
package vn.guongsang.platform.invariants;

import org.jspecify.annotations.NullMarked;
