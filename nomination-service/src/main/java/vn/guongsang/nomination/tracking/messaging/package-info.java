/** What other services say about progress. */
@NullMarked
package vn.guongsang.nomination.tracking.messaging;

import org.jspecify.annotations.NullMarked;
