package vn.guongsang.nomination.organisation;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A person in a list, which everybody at the centre may read. */
public record PersonRow(
        UUID id,
        String code,
        String name,
        @Nullable String sex,
        UUID unitId,
        String post,
        String staffType,
        boolean directWorker,
        boolean leader,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        long version) {}
