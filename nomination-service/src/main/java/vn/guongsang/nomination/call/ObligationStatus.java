package vn.guongsang.nomination.call;

/** Where a unit stands with what it owes. */
enum ObligationStatus {
    OWED,
    ON_TIME,
    OVERDUE,
    LATE,
    WAIVED,
    MISSED;

    /** Whether the unit is still expected to send something. */
    boolean isOpen() {
        return this == OWED || this == OVERDUE;
    }

    boolean isFulfilled() {
        return this == ON_TIME || this == LATE;
    }
}
