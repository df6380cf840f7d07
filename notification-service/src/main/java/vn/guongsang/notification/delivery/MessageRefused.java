package vn.guongsang.notification.delivery;

import vn.guongsang.problems.RuleBroken;

/** The rules that can be broken with a message. */
public abstract sealed class MessageRefused extends RuleBroken {

    private MessageRefused(Kind kind, String code, Object... arguments) {
        super(kind, code, arguments);
    }

    /** Only what did not arrive is sent again. */
    public static final class NotInThisState extends MessageRefused {

        NotInThisState(MessageStatus status) {
            super(Kind.NOT_NOW, "message-not-stuck", status.name());
        }
    }

    /** Only what the server refused can be given up: nothing else waits for a decision. */
    public static final class NotParked extends MessageRefused {

        NotParked(MessageStatus status) {
            super(Kind.NOT_NOW, "not-in-this-state", status.name());
        }
    }
}
