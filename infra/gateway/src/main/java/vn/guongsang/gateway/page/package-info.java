/** The few pages and answers of the gateway itself. */
@NullMarked
package vn.guongsang.gateway.page;

import org.jspecify.annotations.NullMarked;
