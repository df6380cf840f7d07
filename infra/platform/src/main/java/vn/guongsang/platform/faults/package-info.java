/** Named places where tests make the running system fail; asleep everywhere else. */
@NullMarked
package vn.guongsang.platform.faults;

import org.jspecify.annotations.NullMarked;
