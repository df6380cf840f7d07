/** What happened to accounts and programs: who did it, for whom, and why. */
@NullMarked
package vn.guongsang.identity.audit;

import org.jspecify.annotations.NullMarked;
