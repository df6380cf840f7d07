package vn.guongsang.backing;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * A mail that the sink has received.
 *
 * @param messageId the sender's Message-ID with its angle brackets; empty where there is none
 * @param to whom it was delivered to: the envelope, not the header
 * @param text the plain text or, where there is none, the HTML source
 * @param headers those that begin with {@code X-Guongsang-}
 */
public record Mail(
        String messageId,
        List<String> to,
        String from,
        String subject,
        String text,
        Instant receivedAt,
        Map<String, String> headers) {}
