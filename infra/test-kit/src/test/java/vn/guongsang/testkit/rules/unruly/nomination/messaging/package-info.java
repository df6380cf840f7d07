/** Messaging without a capability above it. */
@NullMarked
package vn.guongsang.testkit.rules.unruly.nomination.messaging;

import org.jspecify.annotations.NullMarked;
