package vn.guongsang.nomination.submission;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * The codes that a centre's units choose from. A centre whose plan knows no fields or criteria
 * leaves them empty, and nobody is asked for one.
 *
 * @param criteria the general ones, which the unit assesses itself
 */
public record Catalogues(
        @NotEmpty @Size(max = 100) List<@NotNull @Valid Entry> kinds,
        @NotNull @Size(max = 100) List<@NotNull @Valid Entry> fields,
        @NotEmpty @Size(max = 100) List<@NotNull @Valid Entry> topics,
        @NotNull @Size(max = 20) List<@NotNull @Valid Entry> criteria) {

    /** A code and how people read it. */
    public record Entry(
            @NotNull @Pattern(regexp = "[A-Z][A-Z0-9_]{0,63}") String code,
            @NotNull @Size(min = 1, max = 300) String vi,
            @NotNull @Size(min = 1, max = 300) String en) {}

    static boolean has(List<Entry> catalogue, String code) {
        return catalogue.stream().anyMatch(entry -> entry.code().equals(code));
    }
}
