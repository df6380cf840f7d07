/** Nominations over HTTP. */
@NullMarked
package vn.guongsang.nomination.submission.web;

import org.jspecify.annotations.NullMarked;
