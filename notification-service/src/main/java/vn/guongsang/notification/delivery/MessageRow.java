package vn.guongsang.notification.delivery;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A message in a list.
 *
 * @param personName none until the person is known, and none after they were forgotten
 * @param reason why a mail did not arrive
 * @param subject as the mail has it, in the language of its person
 * @param text what it says; none for those to whom it does not say it
 */
public record MessageRow(
        UUID id,
        String kind,
        String channel,
        UUID personId,
        @Nullable String personName,
        @Nullable UUID nominationId,
        @Nullable UUID callId,
        @Nullable UUID unitId,
        String status,
        @Nullable String reason,
        Instant createdAt,
        @Nullable Instant sentAt,
        @Nullable Instant readAt,
        String subject,
        @Nullable String text,
        long version) {}
