/** How much one account, and all of one unit together, may ask for in a while. */
@NullMarked
package vn.guongsang.gateway.rate;

import org.jspecify.annotations.NullMarked;
