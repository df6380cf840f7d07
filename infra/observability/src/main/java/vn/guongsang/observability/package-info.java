/** What METRICS.md promises, for the tests that hold it against files and running processes. */
@NullMarked
package vn.guongsang.observability;

import org.jspecify.annotations.NullMarked;
