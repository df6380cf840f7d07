/** What each unit owes to a call, and what it has sent. */
@NullMarked
package vn.guongsang.reporting.compliance;

import org.jspecify.annotations.NullMarked;
