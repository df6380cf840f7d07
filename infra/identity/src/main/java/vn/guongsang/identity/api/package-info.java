/** What programs and the browser application may ask and tell: accounts, programs, the audit. */
@NullMarked
package vn.guongsang.identity.api;

import org.jspecify.annotations.NullMarked;
