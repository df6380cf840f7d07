/** The public pages, the feed and the public API. Nobody has to sign in, and nobody is known. */
@NullMarked
package vn.guongsang.notification.site.web;

import org.jspecify.annotations.NullMarked;
