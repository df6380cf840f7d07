package vn.guongsang.review.screening.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.guongsang.review.screening.Reason;
import vn.guongsang.review.screening.Reasons;

record ReasonsRequest(
        @NotNull @Size(min = 1, max = 20) List<@NotNull @Valid ReasonRequest> reasons) {

    // Codes and pointers travel and stay for ever, so neither has room for a sentence.
    record ReasonRequest(
            @NotNull @Pattern(regexp = "[A-Z][A-Z0-9_]{0,63}") String code,
            @Nullable
                    @Pattern(
                            regexp =
                                    "/(kind|field|title|summary|spread|replicability"
                                            + "|topics(/\\d{1,2})?"
                                            + "|subject(/(personId|name|members|women))?"
                                            + "|claims(/\\d{1,2}(/(text|source))?)?"
                                            + "|criteria(/\\d{1,2}(/(code|met|text))?)?)")
                    String pointer,
            @Nullable @Size(max = 2_000) String text) {}

    Reasons toReasons() {
        return new Reasons(
                reasons.stream().map(r -> new Reason(r.code(), r.pointer(), r.text())).toList());
    }
}
