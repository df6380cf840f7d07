package vn.guongsang.documents;

import org.jspecify.annotations.Nullable;

/**
 * Who issues a paper.
 *
 * @param parentBody the body above it; none where nothing is above
 */
public record Letterhead(@Nullable String parentBody, String issuingBody) {}
