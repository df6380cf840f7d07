package vn.guongsang.nomination.submission;

import org.jspecify.annotations.Nullable;

/**
 * How the unit itself sees one of the general criteria (plan B, II.3.b).
 *
 * @param text how it shows
 */
public record Criterion(String code, boolean met, @Nullable String text) {

    Criterion erased() {
        return new Criterion(code, met, null);
    }
}
