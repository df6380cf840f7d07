package vn.guongsang.nomination.organisation;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A unit in a list. */
public record UnitRow(
        UUID id,
        String code,
        String name,
        String type,
        @Nullable UUID parentId,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        @Nullable Boolean owes,
        long version) {}
