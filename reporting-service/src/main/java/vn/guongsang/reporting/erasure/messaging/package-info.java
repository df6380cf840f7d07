/** That somebody was erased. */
@NullMarked
package vn.guongsang.reporting.erasure.messaging;

import org.jspecify.annotations.NullMarked;
