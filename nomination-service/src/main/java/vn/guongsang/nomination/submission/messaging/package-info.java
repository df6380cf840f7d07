/** What other services say that changes a nomination. */
@NullMarked
package vn.guongsang.nomination.submission.messaging;

import org.jspecify.annotations.NullMarked;
