package vn.guongsang.award.approval.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.guongsang.award.approval.Reason;

record ReasonsRequest(
        @NotNull @Size(min = 1, max = 20) List<@NotNull @Valid ReasonRequest> reasons) {

    // Codes travel and stay for ever, so they have no room for a sentence.
    record ReasonRequest(
            @NotNull @Pattern(regexp = "[A-Z][A-Z0-9_]{0,63}") String code,
            @Nullable @Size(max = 100) @Pattern(regexp = "/.*") String pointer,
            @NotBlank @Size(max = 2_000) String text) {}

    List<Reason> toReasons() {
        return reasons.stream().map(r -> new Reason(r.code(), r.pointer(), r.text())).toList();
    }
}
