/** That somebody was erased. */
@NullMarked
package vn.guongsang.notification.erasure.messaging;

import org.jspecify.annotations.NullMarked;
