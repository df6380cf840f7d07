package vn.guongsang.nomination.call.web;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.guongsang.nomination.call.OpenCall;
import vn.guongsang.nomination.organisation.UnitType;
import vn.guongsang.platform.access.Actor;

/**
 * @param period a month, {@code 2026-11}, or a year, {@code 2026}
 */
record OpenCallRequest(
        @NotNull @Pattern(regexp = "[A-Z][A-Z0-9_]{0,63}") String recognition,
        @NotNull @Pattern(regexp = "[0-9]{4}(-(0[1-9]|1[0-2]))?") String period,
        @NotNull LocalDate opensOn,
        @NotNull LocalDate dueBefore,
        @Nullable LocalDate closesOn,
        @Nullable @Min(0) @Max(99) Integer quota,
        @Nullable Set<@NotNull UnitType> owingUnitTypes) {

    OpenCall.Command toCommand(Actor by) {
        return new OpenCall.Command(
                by, recognition, period, opensOn, dueBefore, closesOn, quota, owingUnitTypes);
    }
}
