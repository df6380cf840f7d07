/** What reviewers read: cases with what was submitted. */
@NullMarked
package vn.guongsang.review.dossier;

import org.jspecify.annotations.NullMarked;
