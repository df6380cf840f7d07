/** What every API of a service has in common. */
@NullMarked
package vn.guongsang.platform.web;

import org.jspecify.annotations.NullMarked;
