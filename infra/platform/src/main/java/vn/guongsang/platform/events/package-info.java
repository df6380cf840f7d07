/** Facts on their way in: envelope, routing, effects and projections. */
@NullMarked
package vn.guongsang.platform.events;

import org.jspecify.annotations.NullMarked;
