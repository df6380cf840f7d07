/** What tokens say, the keys that sign them, and how long they are remembered. */
@NullMarked
package vn.guongsang.identity.token;

import org.jspecify.annotations.NullMarked;
