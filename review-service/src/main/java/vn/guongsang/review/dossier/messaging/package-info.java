/** What other services say that reviewers read. */
@NullMarked
package vn.guongsang.review.dossier.messaging;

import org.jspecify.annotations.NullMarked;
