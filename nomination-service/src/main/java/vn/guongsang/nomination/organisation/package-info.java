/** Units and people of a centre. */
@NullMarked
package vn.guongsang.nomination.organisation;

import org.jspecify.annotations.NullMarked;
