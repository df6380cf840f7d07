/** What a centre decides for itself, with the day from which it holds. */
@NullMarked
package vn.guongsang.platform.settings;

import org.jspecify.annotations.NullMarked;
