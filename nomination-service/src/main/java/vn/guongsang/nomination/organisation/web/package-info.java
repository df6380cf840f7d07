/** Units and people over HTTP. */
@NullMarked
package vn.guongsang.nomination.organisation.web;

import org.jspecify.annotations.NullMarked;
