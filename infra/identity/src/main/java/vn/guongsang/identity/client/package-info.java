/**
 * Programs that may ask for tokens: the gateway for its users, the units' programs for themselves.
 */
@NullMarked
package vn.guongsang.identity.client;

import org.jspecify.annotations.NullMarked;
