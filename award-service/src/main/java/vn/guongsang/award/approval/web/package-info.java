/** What the director does with a proposal, over HTTP. */
@NullMarked
package vn.guongsang.award.approval.web;

import org.jspecify.annotations.NullMarked;
