/** Messages to people: written once for an event, rendered and sent when all they need is known. */
@NullMarked
package vn.guongsang.notification.delivery;

import org.jspecify.annotations.NullMarked;
