/** What goes wrong, on purpose and at a known moment. */
@NullMarked
package vn.guongsang.systemtests.fault;

import org.jspecify.annotations.NullMarked;
