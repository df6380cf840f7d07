/** What the director and the office do with proposals, over HTTP. */
@NullMarked
package vn.guongsang.award.approval.web;

import org.jspecify.annotations.NullMarked;
