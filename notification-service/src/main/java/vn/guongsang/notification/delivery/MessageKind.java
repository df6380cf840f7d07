package vn.guongsang.notification.delivery;

import java.util.Locale;

/** What a message says; each has a subject and a text in the bundle. */
public enum MessageKind {
    /** To the unit's head: the sign-off has arrived. */
    RECEIVED,
    /** The same, after the call was due. */
    RECEIVED_LATE,
    /** To the unit's head: it has to be completed. */
    RETURNED,
    /** To the unit's head: the office does not take it. */
    REJECTED,
    /** To the unit's head: the director has not approved it. */
    DECLINED,
    /** To the unit's head: the recognition is given. */
    GRANTED,
    /** To the person themselves: the recognition is given. */
    HONOURED;

    String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
