/** The first start of an empty system: one link, one administrator, one centre. */
@NullMarked
package vn.guongsang.identity.beginning;

import org.jspecify.annotations.NullMarked;
