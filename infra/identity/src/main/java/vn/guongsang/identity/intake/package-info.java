/** Takes in accounts and clients from files, once each. */
@NullMarked
package vn.guongsang.identity.intake;

import org.jspecify.annotations.NullMarked;
