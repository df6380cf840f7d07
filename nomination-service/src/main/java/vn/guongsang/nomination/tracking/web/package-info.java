/** Progress over HTTP. */
@NullMarked
package vn.guongsang.nomination.tracking.web;

import org.jspecify.annotations.NullMarked;
