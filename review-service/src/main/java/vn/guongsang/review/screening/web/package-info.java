/** What the office does with a case, over HTTP. */
@NullMarked
package vn.guongsang.review.screening.web;

import org.jspecify.annotations.NullMarked;
