/** Cases and their dossiers over HTTP. */
@NullMarked
package vn.guongsang.review.dossier.web;

import org.jspecify.annotations.NullMarked;
