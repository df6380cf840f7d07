/** The house rules, as tests that every service applies to itself. */
@NullMarked
package vn.guongsang.testkit.rules;

import org.jspecify.annotations.NullMarked;
