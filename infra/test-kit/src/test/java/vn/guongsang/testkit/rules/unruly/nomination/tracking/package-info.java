/** Breaks the rules of the read side. */
@NullMarked
package vn.guongsang.testkit.rules.unruly.nomination.tracking;

import org.jspecify.annotations.NullMarked;
