/** Tells people what became of a nomination. */
@NullMarked
package vn.guongsang.notification;

import org.jspecify.annotations.NullMarked;
