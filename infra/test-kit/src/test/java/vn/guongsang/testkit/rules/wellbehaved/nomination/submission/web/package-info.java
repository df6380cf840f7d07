/** HTTP in. */
@NullMarked
package vn.guongsang.testkit.rules.wellbehaved.nomination.submission.web;

import org.jspecify.annotations.NullMarked;
