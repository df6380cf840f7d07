package vn.guongsang.notification.delivery;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A mail as it is handed to the server.
 *
 * @param messageId the Message-ID header, with its angle brackets
 * @param event the event that it tells
 * @param nomination what it is about; none where it is about several or about none yet
 */
record Mail(
        String messageId,
        String to,
        String subject,
        String text,
        UUID event,
        @Nullable UUID nomination) {

    /** The same words as another mail, which nobody can tell from a second message. */
    Mail underAnotherId() {
        var another = "<" + UUID.randomUUID() + "@guongsang>";
        return new Mail(another, to, subject, text, event, nomination);
    }
}
