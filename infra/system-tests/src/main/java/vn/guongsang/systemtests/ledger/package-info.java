/** The checker: what the callers were told against what is there. */
@NullMarked
package vn.guongsang.systemtests.ledger;

import org.jspecify.annotations.NullMarked;
