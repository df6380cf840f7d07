package vn.guongsang.notification.delivery;

/** The way a message takes. */
enum Channel {
    EMAIL
}
