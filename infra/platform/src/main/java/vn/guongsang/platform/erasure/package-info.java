/** What every service does for people whose data it holds: hand out a copy, and let go of them. */
@NullMarked
package vn.guongsang.platform.erasure;

import org.jspecify.annotations.NullMarked;
