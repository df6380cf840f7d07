/** Facts on their way out: written with the change that they tell, sent in order per key. */
@NullMarked
package vn.guongsang.platform.outbox;

import org.jspecify.annotations.NullMarked;
