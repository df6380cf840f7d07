/** The papers over HTTP. */
@NullMarked
package vn.guongsang.reporting.monthlypackage.web;

import org.jspecify.annotations.NullMarked;
