/** Passwords: what is good enough, how they are changed, and how people get the first one. */
@NullMarked
package vn.guongsang.identity.password;

import org.jspecify.annotations.NullMarked;
