/** People who may sign in, and what they may do for whom. */
@NullMarked
package vn.guongsang.identity.account;

import org.jspecify.annotations.NullMarked;
