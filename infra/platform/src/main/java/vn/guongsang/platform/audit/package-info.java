/**
 * Who did what, for whom and why; chained, so that a change by whoever owns the database shows (ADR
 * 0021).
 */
@NullMarked
package vn.guongsang.platform.audit;

import org.jspecify.annotations.NullMarked;
