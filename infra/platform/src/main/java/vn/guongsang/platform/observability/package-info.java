/** Meters and traces that every service has. */
@NullMarked
package vn.guongsang.platform.observability;

import org.jspecify.annotations.NullMarked;
