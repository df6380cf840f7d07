/** What is held here about a person, and that it goes when they are erased. */
@NullMarked
package vn.guongsang.notification.erasure;

import org.jspecify.annotations.NullMarked;
