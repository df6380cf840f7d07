/** Breaks the rules of the read side. */
@NullMarked
package vn.guongsang.testkit.rules.unruly.nomination.access;

import org.jspecify.annotations.NullMarked;
