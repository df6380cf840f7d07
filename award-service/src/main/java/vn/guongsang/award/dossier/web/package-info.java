/** Proposals and their dossiers over HTTP. */
@NullMarked
package vn.guongsang.award.dossier.web;

import org.jspecify.annotations.NullMarked;
