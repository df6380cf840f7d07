/** Breaks the rules of the web. */
@NullMarked
package vn.guongsang.testkit.rules.unruly.nomination.submission.web;

import org.jspecify.annotations.NullMarked;
