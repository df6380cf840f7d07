/**
 * What the public reads of an award: its text, what was checked, who agreed, and when it is shown.
 */
@NullMarked
package vn.guongsang.notification.story;

import org.jspecify.annotations.NullMarked;
