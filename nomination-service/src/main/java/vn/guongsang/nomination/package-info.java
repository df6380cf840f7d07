/** Takes nominations from units, and knows how far each has come. */
@NullMarked
package vn.guongsang.nomination;

import org.jspecify.annotations.NullMarked;
