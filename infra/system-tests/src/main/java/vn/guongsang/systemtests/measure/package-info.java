/** How long a sign-off takes to be in the report. */
@NullMarked
package vn.guongsang.systemtests.measure;

import org.jspecify.annotations.NullMarked;
