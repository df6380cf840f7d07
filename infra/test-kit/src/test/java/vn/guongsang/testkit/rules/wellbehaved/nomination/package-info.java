/** A small service that keeps every rule. */
@NullMarked
package vn.guongsang.testkit.rules.wellbehaved.nomination;

import org.jspecify.annotations.NullMarked;
