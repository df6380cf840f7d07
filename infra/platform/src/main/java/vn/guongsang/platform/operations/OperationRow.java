package vn.guongsang.platform.operations;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A line of the log of operations.
 *
 * @param doneBy the account
 * @param doneAt by the clock of the database
 */
public record OperationRow(
        long id,
        Operation.Thing thing,
        String thingId,
        String about,
        Operation.Action action,
        @Nullable String reason,
        String doneBy,
        Instant doneAt) {}
