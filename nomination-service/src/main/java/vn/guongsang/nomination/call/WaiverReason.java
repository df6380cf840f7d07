package vn.guongsang.nomination.call;

/** Why a unit need not send what it owed; the words beside it stay with the obligation. */
public enum WaiverReason {
    NOTHING_THIS_MONTH,
    UNIT_SUSPENDED,
    OTHER
}
