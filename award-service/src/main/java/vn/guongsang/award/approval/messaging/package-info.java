/** What other services say that becomes a proposal. */
@NullMarked
package vn.guongsang.award.approval.messaging;

import org.jspecify.annotations.NullMarked;
