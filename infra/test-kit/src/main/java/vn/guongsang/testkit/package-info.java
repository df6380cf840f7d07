/** What the tests of every service stand on: real servers, started once a JVM. */
@NullMarked
package vn.guongsang.testkit;

import org.jspecify.annotations.NullMarked;
