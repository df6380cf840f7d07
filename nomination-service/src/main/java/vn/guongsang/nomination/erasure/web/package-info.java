/** The erasure as requests. */
@NullMarked
package vn.guongsang.nomination.erasure.web;

import org.jspecify.annotations.NullMarked;
