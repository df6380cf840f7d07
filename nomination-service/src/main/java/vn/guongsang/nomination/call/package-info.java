/** Calls for nominations, and what each unit owes to them. */
@NullMarked
package vn.guongsang.nomination.call;

import org.jspecify.annotations.NullMarked;
