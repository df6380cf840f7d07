/** What the public sees: the stories of a centre that are published, and nothing else. */
@NullMarked
package vn.guongsang.notification.site;

import org.jspecify.annotations.NullMarked;
