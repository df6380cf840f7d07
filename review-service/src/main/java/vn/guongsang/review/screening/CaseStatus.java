package vn.guongsang.review.screening;

/** Where a case stands. */
public enum CaseStatus {
    OPEN,
    RETURNED,
    /** Only in cases from before the council's step was built. */
    ACCEPTED,
    VOTING,
    COMPLETED,
    REJECTED,
    WITHDRAWN
}
