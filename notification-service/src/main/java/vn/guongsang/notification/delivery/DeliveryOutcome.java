package vn.guongsang.notification.delivery;

/** What became of the message that was next. */
enum DeliveryOutcome {
    NOTHING_DUE,
    SENT,
    SUPPRESSED,
    PARKED,
    POSTPONED,
    /** It was put off because the server cannot be reached, so others need not be tried now. */
    SERVER_AWAY;

    boolean endsTheRound() {
        return this == NOTHING_DUE || this == SERVER_AWAY;
    }
}
