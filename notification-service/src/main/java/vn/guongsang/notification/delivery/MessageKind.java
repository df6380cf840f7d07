package vn.guongsang.notification.delivery;

import static vn.guongsang.notification.delivery.Channel.EMAIL;
import static vn.guongsang.notification.delivery.Channel.IN_APP;
import static vn.guongsang.notification.delivery.Recipient.AWAITED;
import static vn.guongsang.notification.delivery.Recipient.DIRECTORS;
import static vn.guongsang.notification.delivery.Recipient.EDITORS;
import static vn.guongsang.notification.delivery.Recipient.HEADS;
import static vn.guongsang.notification.delivery.Recipient.NOMINEE;
import static vn.guongsang.notification.delivery.Recipient.OFFICERS;
import static vn.guongsang.notification.delivery.Recipient.SIGNATORY;

import java.util.List;
import java.util.Locale;

/**
 * What a message says, to whom and on which ways; each has a subject and a text in the bundle. The
 * table in {@code infra/docs/messages.md} says the same, and a test compares them.
 */
public enum MessageKind {
    /** A nomination waits for their sign-off. */
    HANDED_IN(AWAITED),
    /** The sign-off has arrived. */
    RECEIVED(SIGNATORY),
    /** The same, after the call was due. */
    RECEIVED_LATE(SIGNATORY),
    /** A nomination has to be checked; the mail about it is a digest. */
    NEW_SUBMISSION(OFFICERS, IN_APP),
    /** What has come in since the last mail and was not looked at. */
    SUBMISSIONS_DIGEST(OFFICERS, EMAIL),
    /** It has to be completed. */
    RETURNED(SIGNATORY),
    /** The office has found it complete. */
    ACCEPTED(SIGNATORY),
    /** It waits for the director. */
    TO_APPROVE(DIRECTORS),
    /** The council did not recommend it. */
    NOT_RECOMMENDED(SIGNATORY),
    /** The office does not take it. */
    REJECTED(SIGNATORY),
    /** The unit has taken it back: nothing is left to check. */
    WITHDRAWN(OFFICERS),
    /** The director has not approved it. */
    DECLINED(SIGNATORY),
    /** The recognition is given. */
    GRANTED(SIGNATORY),
    /** The recognition is given to them. */
    HONOURED(NOMINEE),
    /** A story has to be written. */
    TO_PUBLISH(EDITORS),
    /** The story is public. */
    PUBLISHED(SIGNATORY),
    /** The story about them is public. */
    HONOURED_PUBLICLY(NOMINEE),
    /** The story is no longer public. */
    HIDDEN(SIGNATORY),
    /** The same, to those who have published it elsewhere. */
    TO_TAKE_DOWN(EDITORS),
    /** Their unit owes a nomination, and there is still time. */
    REMINDER(HEADS),
    /** Their unit owes a nomination that is due. */
    OVERDUE(HEADS),
    /** Which units still owe after the due date. */
    OWING_LIST(OFFICERS),
    /** Which units owe and have nobody whom a mail can remind. */
    NOT_REACHED(OFFICERS);

    private final Recipient recipient;
    private final List<Channel> channels;

    MessageKind(Recipient recipient) {
        this(recipient, IN_APP, EMAIL);
    }

    MessageKind(Recipient recipient, Channel... channels) {
        this.recipient = recipient;
        this.channels = List.of(channels);
    }

    public Recipient recipient() {
        return recipient;
    }

    public List<Channel> channels() {
        return channels;
    }

    String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
