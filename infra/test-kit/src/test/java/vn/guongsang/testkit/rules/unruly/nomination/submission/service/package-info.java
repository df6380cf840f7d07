/** A layer that has no place below a capability. */
@NullMarked
package vn.guongsang.testkit.rules.unruly.nomination.submission.service;

import org.jspecify.annotations.NullMarked;
