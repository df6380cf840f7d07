/** The papers that the office makes of a month. */
@NullMarked
package vn.guongsang.reporting.monthlypackage;

import org.jspecify.annotations.NullMarked;
