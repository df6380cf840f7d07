package vn.guongsang.notification.delivery;

import java.util.UUID;

/**
 * A mail as it is handed to the server.
 *
 * @param messageId the Message-ID header, with its angle brackets
 * @param event the event that it tells
 */
record Mail(String messageId, String to, String subject, String text, UUID event, UUID nomination) {

    /** The same words as another mail, which nobody can tell from a second message. */
    Mail underAnotherId() {
        var another = "<" + UUID.randomUUID() + "@guongsang>";
        return new Mail(another, to, subject, text, event, nomination);
    }
}
