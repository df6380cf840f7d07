package vn.guongsang.nomination.call;

/** Where a unit stands with what it owes. */
enum ObligationStatus {
    OWED,
    ON_TIME,
    OVERDUE,
    LATE,
    WAIVED,
    MISSED;

    /** Whether a nomination would fulfil it. */
    boolean isOpen() {
        return this == OWED || this == OVERDUE;
    }
}
