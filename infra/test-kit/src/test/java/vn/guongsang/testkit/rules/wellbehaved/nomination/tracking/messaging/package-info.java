/** Facts in. */
@NullMarked
package vn.guongsang.testkit.rules.wellbehaved.nomination.tracking.messaging;

import org.jspecify.annotations.NullMarked;
