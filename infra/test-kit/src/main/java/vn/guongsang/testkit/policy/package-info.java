/** Who may do what: one table for all services, held against what runs. */
@NullMarked
package vn.guongsang.testkit.policy;

import org.jspecify.annotations.NullMarked;
