package vn.guongsang.review.screening;

import org.jspecify.annotations.Nullable;

/**
 * Why the office sends a case back or turns it down.
 *
 * @param code travels; the text stays with the case
 * @param pointer JSON pointer to what has to change, where it is about one place
 */
public record Reason(String code, @Nullable String pointer, String text) {}
