/** Work that units, office and director do at the same time. */
@NullMarked
package vn.guongsang.systemtests.load;

import org.jspecify.annotations.NullMarked;
