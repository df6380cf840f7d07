package vn.guongsang.nomination.call;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What one unit owes to a call. */
public record ObligationRow(
        UUID unitId,
        String unitCode,
        String unitName,
        String status,
        @Nullable UUID nominationId) {}
