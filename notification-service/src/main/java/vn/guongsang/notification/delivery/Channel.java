package vn.guongsang.notification.delivery;

/** The way a message takes. */
public enum Channel {
    /** It is there for its person as soon as it is written. */
    IN_APP,
    EMAIL
}
