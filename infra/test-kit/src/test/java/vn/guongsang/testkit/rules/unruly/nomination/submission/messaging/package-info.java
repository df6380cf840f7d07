/** Breaks the rules of messaging. */
@NullMarked
package vn.guongsang.testkit.rules.unruly.nomination.submission.messaging;

import org.jspecify.annotations.NullMarked;
