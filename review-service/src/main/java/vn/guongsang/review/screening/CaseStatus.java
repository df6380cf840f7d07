package vn.guongsang.review.screening;

/** Where a case stands. */
public enum CaseStatus {
    OPEN,
    RETURNED,
    ACCEPTED,
    COMPLETED,
    REJECTED,
    WITHDRAWN
}
