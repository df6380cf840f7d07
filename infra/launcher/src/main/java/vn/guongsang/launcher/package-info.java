/**
 * Starts everything there is as separate processes on one machine, for trying out and developing.
 */
@NullMarked
package vn.guongsang.launcher;

import org.jspecify.annotations.NullMarked;
