/** What every request passes before it is routed. */
@NullMarked
package vn.guongsang.gateway.door;

import org.jspecify.annotations.NullMarked;
