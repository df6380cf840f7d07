package vn.guongsang.notification.site;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/**
 * How a centre appears to the public.
 *
 * @param slug in the address; {@code assets} is taken
 * @param name of the centre, as it is written in full
 * @param contact whom readers can ask: a telephone number, an address
 */
public record PublicSite(
        @NotNull @Size(min = 2, max = 60) @Pattern(regexp = "(?!assets$)[a-z0-9]+(-[a-z0-9]+)*")
                String slug,
        @NotBlank @Size(max = 200) String name,
        @NotBlank @Size(max = 300) String contact) {

    /** A centre that has decided nothing shows nothing. */
    static final PublicSite NONE = new PublicSite("", "", "");

    boolean opens() {
        return !slug.isEmpty();
    }
}
