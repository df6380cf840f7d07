/** The figures over HTTP. */
@NullMarked
package vn.guongsang.reporting.funnel.web;

import org.jspecify.annotations.NullMarked;
