/** Journeys and faults against the real processes. */
@NullMarked
package vn.guongsang.systemtests;

import org.jspecify.annotations.NullMarked;
