package vn.guongsang.notification.delivery;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A message in a list.
 *
 * @param personName none until the person is known, and none after they were forgotten
 * @param subject as the mail has it, in the language of its person
 */
public record MessageRow(
        UUID id,
        String kind,
        @Nullable String personName,
        UUID nominationId,
        String status,
        Instant createdAt,
        @Nullable Instant sentAt,
        String subject) {}
