/** What other services say that the director reads. */
@NullMarked
package vn.guongsang.award.dossier.messaging;

import org.jspecify.annotations.NullMarked;
