/** Messages over HTTP. */
@NullMarked
package vn.guongsang.notification.delivery.web;

import org.jspecify.annotations.NullMarked;
