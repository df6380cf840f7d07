/** A capability whose ids another one uses. */
@NullMarked
package vn.guongsang.testkit.rules.wellbehaved.nomination.call;

import org.jspecify.annotations.NullMarked;
