/** Programs that speak for a unit: one for each, looked after by the centre's administrator. */
@NullMarked
package vn.guongsang.identity.machine;

import org.jspecify.annotations.NullMarked;
