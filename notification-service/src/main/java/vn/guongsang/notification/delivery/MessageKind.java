package vn.guongsang.notification.delivery;

import static vn.guongsang.notification.delivery.Channel.EMAIL;
import static vn.guongsang.notification.delivery.Channel.IN_APP;
import static vn.guongsang.notification.delivery.Recipient.AWAITED;
import static vn.guongsang.notification.delivery.Recipient.DIRECTORS;
import static vn.guongsang.notification.delivery.Recipient.EDITORS;
import static vn.guongsang.notification.delivery.Recipient.HEADS;
import static vn.guongsang.notification.delivery.Recipient.NOMINEE;
import static vn.guongsang.notification.delivery.Recipient.OFFICERS;
import static vn.guongsang.notification.delivery.Recipient.PREPARER;
import static vn.guongsang.notification.delivery.Recipient.SIGNATORY;
import static vn.guongsang.notification.delivery.Recipient.STAND_INS;

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
    RECEIVED(SIGNATORY, PREPARER),
    /** The same, after the call was due. */
    RECEIVED_LATE(SIGNATORY, PREPARER),
    /** A nomination has to be checked; the mail about it is a digest. */
    NEW_SUBMISSION(OFFICERS, IN_APP),
    /** It has to be checked, and nobody in the office may. */
    TO_CHECK(STAND_INS),
    /** What has come in since the last mail and was not looked at. */
    SUBMISSIONS_DIGEST(OFFICERS, EMAIL),
    /** It has to be completed. */
    RETURNED(SIGNATORY, PREPARER),
    /** The office has found it complete. */
    ACCEPTED(SIGNATORY, PREPARER),
    /** It waits for the director. */
    TO_APPROVE(DIRECTORS),
    /** The council did not recommend it. */
    NOT_RECOMMENDED(SIGNATORY, PREPARER),
    /** The office does not take it. */
    REJECTED(SIGNATORY, PREPARER),
    /** The unit has taken it back: nothing is left to check. */
    WITHDRAWN(OFFICERS),
    /** The director has not approved it. */
    DECLINED(SIGNATORY, PREPARER),
    /** The recognition is given. */
    GRANTED(SIGNATORY, PREPARER),
    /** The recognition is given to them. */
    HONOURED(NOMINEE),
    /** A story has to be written. */
    TO_PUBLISH(EDITORS),
    /** The story is public. */
    PUBLISHED(SIGNATORY, PREPARER),
    /** The story about them is public. */
    HONOURED_PUBLICLY(NOMINEE),
    /** The story is no longer public. */
    HIDDEN(SIGNATORY, PREPARER),
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

    private final List<Recipient> recipients;
    private final List<Channel> channels;

    MessageKind(Recipient recipient) {
        this(List.of(recipient), List.of(IN_APP, EMAIL));
    }

    MessageKind(Recipient recipient, Recipient other) {
        this(List.of(recipient, other), List.of(IN_APP, EMAIL));
    }

    MessageKind(Recipient recipient, Channel channel) {
        this(List.of(recipient), List.of(channel));
    }

    MessageKind(List<Recipient> recipients, List<Channel> channels) {
        this.recipients = recipients;
        this.channels = channels;
    }

    public List<Recipient> recipients() {
        return recipients;
    }

    public List<Channel> channels() {
        return channels;
    }

    String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
