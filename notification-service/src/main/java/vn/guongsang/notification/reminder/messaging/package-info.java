/** What calls ask for and who owes it, as nomination says. */
@NullMarked
package vn.guongsang.notification.reminder.messaging;

import org.jspecify.annotations.NullMarked;
