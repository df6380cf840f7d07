/** What other services say that people must hear of, and what mails need to know. */
@NullMarked
package vn.guongsang.notification.delivery.messaging;

import org.jspecify.annotations.NullMarked;
