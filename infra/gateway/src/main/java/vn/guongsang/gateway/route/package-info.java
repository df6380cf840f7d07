/** What goes on to which service, and what comes back when it cannot. */
@NullMarked
package vn.guongsang.gateway.route;

import org.jspecify.annotations.NullMarked;
