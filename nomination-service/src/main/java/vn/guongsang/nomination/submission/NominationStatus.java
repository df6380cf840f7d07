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
    DISCARDED;

    boolean isWritable() {
        return this == DRAFT || this == RETURNED;
    }
}
