package vn.guongsang.review.screening;

/** What was done to a case. */
enum Step {
    SUBMITTED,
    RETURNED,
    ACCEPTED,
    REJECTED,
    WITHDRAWN,
    RECOMMENDED,
    NOT_RECOMMENDED
}
