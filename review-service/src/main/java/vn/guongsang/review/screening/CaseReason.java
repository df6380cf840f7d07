package vn.guongsang.review.screening;

import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/** A reason together with the round that it is about. */
@Embeddable
record CaseReason(int round, String code, @Nullable String pointer, @Nullable String text) {

    static CaseReason of(int round, Reason reason) {
        return new CaseReason(round, reason.code(), reason.pointer(), reason.text());
    }
}
