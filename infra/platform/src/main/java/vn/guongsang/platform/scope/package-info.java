/** The centre within which work is done, and the fence in the database that keeps it there. */
@NullMarked
package vn.guongsang.platform.scope;

import org.jspecify.annotations.NullMarked;
