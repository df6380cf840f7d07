package vn.guongsang.nomination.call.web;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import java.time.YearMonth;
import vn.guongsang.nomination.call.OpenCall;
import vn.guongsang.platform.access.Actor;

record OpenCallRequest(
        @NotNull @Pattern(regexp = "[A-Z][A-Z0-9_]{0,63}") String recognition,
        @NotNull YearMonth period,
        @NotNull LocalDate opensOn,
        @NotNull LocalDate dueBefore) {

    OpenCall.Command toCommand(Actor by) {
        return new OpenCall.Command(by, recognition, period, opensOn, dueBefore);
    }
}
