/** The only door of the system. */
@NullMarked
package vn.guongsang.gateway;

import org.jspecify.annotations.NullMarked;
