/** Effects that must happen once. */
@NullMarked
package vn.guongsang.platform.inbox;

import org.jspecify.annotations.NullMarked;
