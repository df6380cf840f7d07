/** Browsers: signing in and out, sessions, and the tokens that stay in them. */
@NullMarked
package vn.guongsang.gateway.session;

import org.jspecify.annotations.NullMarked;
