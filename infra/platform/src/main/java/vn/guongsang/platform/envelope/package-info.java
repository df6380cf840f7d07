/** The envelope in which facts travel, and their bodies. */
@NullMarked
package vn.guongsang.platform.envelope;

import org.jspecify.annotations.NullMarked;
