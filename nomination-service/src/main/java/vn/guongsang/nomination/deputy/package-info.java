/** Who stands in for a unit's head, and when. */
@NullMarked
package vn.guongsang.nomination.deputy;

import org.jspecify.annotations.NullMarked;
