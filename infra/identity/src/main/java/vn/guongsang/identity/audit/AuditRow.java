package vn.guongsang.identity.audit;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One line of the audit as it is read.
 *
 * @param actor the account or program that did it; none for the system itself
 * @param accountId whom it is about
 */
public record AuditRow(
        long number,
        Instant at,
        @Nullable String actor,
        @Nullable UUID accountId,
        @Nullable UUID machineId,
        String action,
        @Nullable String reason,
        Map<String, Object> detail) {}
