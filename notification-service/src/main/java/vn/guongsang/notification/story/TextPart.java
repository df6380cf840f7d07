package vn.guongsang.notification.story;

/**
 * Some words of two texts.
 *
 * @param kind whether both have them, or which
 */
public record TextPart(Kind kind, String text) {

    /** Seen from the first text. */
    public enum Kind {
        SAME,
        REMOVED,
        ADDED
    }
}
