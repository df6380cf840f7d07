package vn.guongsang.nomination.deputy;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A deputy in a list.
 *
 * @param active whether they may sign off today
 */
public record DeputyRow(
        UUID id,
        UUID unitId,
        UUID personId,
        String personName,
        LocalDate from,
        @Nullable LocalDate to,
        boolean active,
        long version) {}
