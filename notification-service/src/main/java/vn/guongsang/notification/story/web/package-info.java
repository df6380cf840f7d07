/** What the editor does with a story, over HTTP. */
@NullMarked
package vn.guongsang.notification.story.web;

import org.jspecify.annotations.NullMarked;
