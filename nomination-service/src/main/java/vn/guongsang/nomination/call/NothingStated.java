package vn.guongsang.nomination.call;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;

/**
 * A unit's word that it has nobody to introduce, and what became of it.
 *
 * @param nothingAnswer the office's words, where it did not agree
 */
@Embeddable
record NothingStated(
        @Enumerated(EnumType.STRING) NothingState nothingState,
        String nothingReason,
        String nothingBy,
        @Nullable String nothingAnswer) {

    NothingStated accepted() {
        return new NothingStated(NothingState.ACCEPTED, nothingReason, nothingBy, null);
    }

    /** The office's answer does not count any more; the unit's word does. */
    NothingStated unanswered() {
        return new NothingStated(NothingState.STATED, nothingReason, nothingBy, null);
    }

    NothingStated refused(String words) {
        return new NothingStated(NothingState.REFUSED, nothingReason, nothingBy, words);
    }
}
