/** The write side. */
@NullMarked
package vn.guongsang.testkit.rules.wellbehaved.nomination.submission;

import org.jspecify.annotations.NullMarked;
