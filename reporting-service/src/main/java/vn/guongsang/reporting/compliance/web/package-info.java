/** Compliance over HTTP. */
@NullMarked
package vn.guongsang.reporting.compliance.web;

import org.jspecify.annotations.NullMarked;
