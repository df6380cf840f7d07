/** Calls over HTTP. */
@NullMarked
package vn.guongsang.nomination.call.web;

import org.jspecify.annotations.NullMarked;
