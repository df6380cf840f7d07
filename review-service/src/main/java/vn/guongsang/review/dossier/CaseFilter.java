package vn.guongsang.review.dossier;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.guongsang.review.screening.CaseStatus;

/**
 * Which cases are asked for; what is left out narrows nothing.
 *
 * @param mine those that wait for the reader: to be checked, voted on, counted or completed
 * @param sort none by the age of the nomination
 */
public record CaseFilter(
        @Nullable CaseStatus status,
        @Nullable UUID unitId,
        @Nullable UUID callId,
        boolean mine,
        @Nullable Sort sort) {

    /** An order other than the usual one. */
    public enum Sort {
        /** What has stood still for longest comes first. */
        OLDEST
    }
}
