/** That somebody was erased. */
@NullMarked
package vn.guongsang.award.erasure.messaging;

import org.jspecify.annotations.NullMarked;
