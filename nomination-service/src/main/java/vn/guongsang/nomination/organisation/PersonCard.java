package vn.guongsang.nomination.organisation;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** All that is known of a person, for whoever keeps the register. */
public record PersonCard(
        UUID id,
        String code,
        String name,
        @Nullable String sex,
        UUID unitId,
        String post,
        String staffType,
        boolean directWorker,
        boolean leader,
        @Nullable String email,
        @Nullable String phone,
        String language,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        long version) {}
