/** The pages people see while they sign in and out. */
@NullMarked
package vn.guongsang.identity.web;

import org.jspecify.annotations.NullMarked;
