package vn.guongsang.award.approval;

import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/**
 * Why the director does not approve.
 *
 * @param code travels; the text stays with the proposal
 * @param pointer JSON pointer to what it is about, where it is about one place
 */
@Embeddable
public record Reason(String code, @Nullable String pointer, String text) {}
