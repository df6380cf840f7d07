/** The embedded OpenID Connect provider. Any other provider can take its place. */
@NullMarked
package vn.guongsang.identity;

import org.jspecify.annotations.NullMarked;
