package vn.guongsang.review.screening;

import org.jspecify.annotations.Nullable;

/**
 * Why a case is sent back, turned down or taken back.
 *
 * @param code travels; the text stays with the case
 * @param pointer JSON pointer to what has to change, where it is about one place
 */
public record Reason(String code, @Nullable String pointer, @Nullable String text) {}
