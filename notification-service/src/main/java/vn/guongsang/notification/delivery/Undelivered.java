package vn.guongsang.notification.delivery;

/** Why the office looks at mails of others: these did not arrive. */
public enum Undelivered {
    /** The mail server refuses it for good. */
    PARKED,
    /** There is no address, or somebody has given it up. */
    SUPPRESSED
}
