/** What the director reads: proposals with what was submitted. */
@NullMarked
package vn.guongsang.award.dossier;

import org.jspecify.annotations.NullMarked;
