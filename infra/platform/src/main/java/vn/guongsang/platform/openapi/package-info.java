/** The description of a service's API, as OpenAPI. */
@NullMarked
package vn.guongsang.platform.openapi;

import org.jspecify.annotations.NullMarked;
