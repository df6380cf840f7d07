package vn.guongsang.nomination.submission;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How a nomination came to the office on paper.
 *
 * @param receivedOn the day that decides whether it was on time
 * @param receivedFrom who brought it, in the office's words
 * @param recordedBy the officer who typed it in
 * @param scan where the paper can be seen, once somebody has scanned it
 */
@Embeddable
record OnBehalf(LocalDate receivedOn, String receivedFrom, UUID recordedBy, @Nullable String scan) {

    OnBehalf scanned(String where) {
        return new OnBehalf(receivedOn, receivedFrom, recordedBy, where);
    }

    /** The day stays, and who typed it in; who brought it may be whom it is about. */
    OnBehalf erased() {
        return new OnBehalf(receivedOn, "–", recordedBy, null);
    }
}
