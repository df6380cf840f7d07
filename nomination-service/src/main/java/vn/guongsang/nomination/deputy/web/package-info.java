/** Deputies over HTTP. */
@NullMarked
package vn.guongsang.nomination.deputy.web;

import org.jspecify.annotations.NullMarked;
