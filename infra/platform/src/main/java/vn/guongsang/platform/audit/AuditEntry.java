package vn.guongsang.platform.audit;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A row of the audit.
 *
 * @param at by the clock of the database
 * @param onBehalfOf for whom it was done, where that is somebody else
 * @param act the request, as its handler is mapped
 * @param thing what it was done to
 * @param before keyed digest of the aggregates that it changed, as they were
 * @param after the same, as they were left
 */
public record AuditEntry(
        long id,
        Instant at,
        String account,
        @Nullable UUID personId,
        @Nullable UUID onBehalfOf,
        String act,
        String thing,
        @Nullable String reason,
        @Nullable String before,
        @Nullable String after) {}
