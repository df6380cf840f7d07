/** What other services say that the matrix shows. */
@NullMarked
package vn.guongsang.reporting.compliance.messaging;

import org.jspecify.annotations.NullMarked;
