/** Reminds those who still owe, and tells the office who they are. */
@NullMarked
package vn.guongsang.notification.reminder;

import org.jspecify.annotations.NullMarked;
