/** What can be read from outside: the stores, the log, the mailbox. */
@NullMarked
package vn.guongsang.systemtests.evidence;

import org.jspecify.annotations.NullMarked;
