package vn.guongsang.notification.story;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a reader says is wrong.
 *
 * @param edition the one that the reader saw
 * @param contact what the reader chose to leave
 */
public record ReportRow(
        UUID id, int edition, String message, @Nullable String contact, Instant receivedAt) {}
