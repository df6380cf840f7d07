/** The system under test: real processes, and every way to look into them from outside. */
@NullMarked
package vn.guongsang.systemtests.installation;

import org.jspecify.annotations.NullMarked;
