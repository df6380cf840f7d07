/** A service in which every class breaks one rule. It proves that the rules bite. */
@NullMarked
package vn.guongsang.testkit.rules.unruly.nomination;

import org.jspecify.annotations.NullMarked;
