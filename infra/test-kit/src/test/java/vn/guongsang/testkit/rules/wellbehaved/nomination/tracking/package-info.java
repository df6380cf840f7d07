/** The read side. */
@NullMarked
package vn.guongsang.testkit.rules.wellbehaved.nomination.tracking;

import org.jspecify.annotations.NullMarked;
