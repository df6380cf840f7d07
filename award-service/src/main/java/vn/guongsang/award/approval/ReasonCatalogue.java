package vn.guongsang.award.approval;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;

/** The reasons that a director can give for not approving. */
public record ReasonCatalogue(@NotNull @Size(min = 1, max = 50) List<@NotNull @Valid Entry> items) {

    public ReasonCatalogue {
        items = List.copyOf(items);
    }

    boolean knows(String code) {
        return items.stream().anyMatch(entry -> entry.code().equals(code));
    }

    /** One reason, as it travels and as it reads. */
    public record Entry(
            @NotNull @Pattern(regexp = "[A-Z][A-Z0-9_]{0,63}") String code,
            @NotBlank @Size(max = 200) String vi,
            @NotBlank @Size(max = 200) String en) {}
}
