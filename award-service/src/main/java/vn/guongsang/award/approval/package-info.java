/** A proposal from the recommendation to the award: the director's word. */
@NullMarked
package vn.guongsang.award.approval;

import org.jspecify.annotations.NullMarked;
