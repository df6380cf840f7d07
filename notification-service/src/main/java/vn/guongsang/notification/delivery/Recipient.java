package vn.guongsang.notification.delivery;

/** Who hears of something, and nobody else does. */
public enum Recipient {
    /** The people who may sign a nomination off now. */
    AWAITED,
    /** The person whose sign-off counts for the unit. */
    SIGNATORY,
    /** The person who prepared it for the signatory, while they belong to the centre. */
    PREPARER,
    /** The person whom a nomination is about; a collective is told by its head. */
    NOMINEE,
    /** Those who head a unit on that day. */
    HEADS,
    OFFICERS,
    /** The directors, where every officer belongs to the unit and may not check what it sends. */
    STAND_INS,
    DIRECTORS,
    EDITORS;

    /** Whether a setting lists these people; the others follow from what happened. */
    boolean isDesk() {
        return this == OFFICERS || this == DIRECTORS || this == EDITORS;
    }
}
