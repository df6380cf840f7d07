/** How far each nomination has come. */
@NullMarked
package vn.guongsang.nomination.tracking;

import org.jspecify.annotations.NullMarked;
