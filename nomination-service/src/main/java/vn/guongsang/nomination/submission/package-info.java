/** A nomination from its first draft until the unit's head has signed it off. */
@NullMarked
package vn.guongsang.nomination.submission;

import org.jspecify.annotations.NullMarked;
