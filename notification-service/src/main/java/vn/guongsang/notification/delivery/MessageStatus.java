package vn.guongsang.notification.delivery;

/** Where a message stands. */
enum MessageStatus {
    /** It waits for what it needs to know, for its turn, or for the next try. */
    PENDING,
    /** The mail server has taken it. */
    SENT,
    /** The mail server will never take it; somebody has to decide. */
    PARKED,
    /** There is nowhere to send it, or it was given up: the office tells this person. */
    SUPPRESSED
}
