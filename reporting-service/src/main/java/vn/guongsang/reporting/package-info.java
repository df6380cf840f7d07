/** Shows who has sent what and how far it has come; owns nothing. */
@NullMarked
package vn.guongsang.reporting;

import org.jspecify.annotations.NullMarked;
