/**
 * The published language: facts and states that cross the border of a service, and their topics.
 */
@NullMarked
package vn.guongsang.contracts;

import org.jspecify.annotations.NullMarked;
