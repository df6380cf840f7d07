/** Events that could not be applied, kept aside until somebody decides. */
@NullMarked
package vn.guongsang.platform.parking;

import org.jspecify.annotations.NullMarked;
