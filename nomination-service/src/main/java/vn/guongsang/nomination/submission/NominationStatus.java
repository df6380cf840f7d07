package vn.guongsang.nomination.submission;

/**
 * Where a nomination stands while its unit writes. What follows submission is tracked, not owned.
 */
enum NominationStatus {
    DRAFT,
    AWAITING_HEAD,
    SUBMITTED,
    RETURNED,
    REJECTED,
    WITHDRAWN,
    DISCARDED;

    boolean isWritable() {
        return this == DRAFT || this == RETURNED;
    }

    /** Whether nothing more can become of it. */
    boolean isOver() {
        return this == REJECTED || this == WITHDRAWN || this == DISCARDED;
    }
}
