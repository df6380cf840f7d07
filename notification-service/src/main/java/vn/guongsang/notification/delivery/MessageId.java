package vn.guongsang.notification.delivery;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Embeddable;
import java.util.UUID;

/** Names a message. */
@Embeddable
public record MessageId(UUID messageId) {

    static MessageId next() {
        return new MessageId(UuidCreator.getTimeOrderedEpoch());
    }

    /** The Message-ID of every copy of the mail, so that mail programs show one. */
    String header() {
        return "<" + messageId + "@guongsang>";
    }
}
