/** Breaks the rules of the write side. */
@NullMarked
package vn.guongsang.testkit.rules.unruly.nomination.submission;

import org.jspecify.annotations.NullMarked;
