/** That somebody was erased. */
@NullMarked
package vn.guongsang.review.erasure.messaging;

import org.jspecify.annotations.NullMarked;
