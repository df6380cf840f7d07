/** Trying to sign in: how often, how fast, and what is written down about it. */
@NullMarked
package vn.guongsang.identity.signin;

import org.jspecify.annotations.NullMarked;
