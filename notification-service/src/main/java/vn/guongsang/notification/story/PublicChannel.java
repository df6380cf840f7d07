package vn.guongsang.notification.story;

/**
 * Where the public can meet a story (plan B, II.2). Our own pages show what may be on the website;
 * to the other channels people carry it by hand.
 */
public enum PublicChannel {
    WEBSITE,
    ZALO,
    FACEBOOK,
    YOUTUBE,
    LOUDSPEAKER,
    PRESS,
    DISPLAY
}
