/** Facts out. */
@NullMarked
package vn.guongsang.testkit.rules.wellbehaved.nomination.submission.messaging;

import org.jspecify.annotations.NullMarked;
