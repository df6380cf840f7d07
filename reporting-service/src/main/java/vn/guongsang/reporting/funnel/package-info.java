/** How many nominations come how far. */
@NullMarked
package vn.guongsang.reporting.funnel;

import org.jspecify.annotations.NullMarked;
