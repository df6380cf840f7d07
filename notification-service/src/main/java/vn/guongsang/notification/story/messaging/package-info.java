/** What other services say that opens, fills or ends a story. */
@NullMarked
package vn.guongsang.notification.story.messaging;

import org.jspecify.annotations.NullMarked;
