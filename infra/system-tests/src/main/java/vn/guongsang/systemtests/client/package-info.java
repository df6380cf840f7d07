/** The callers: programs with tokens that write down what they ask and what they were told. */
@NullMarked
package vn.guongsang.systemtests.client;

import org.jspecify.annotations.NullMarked;
