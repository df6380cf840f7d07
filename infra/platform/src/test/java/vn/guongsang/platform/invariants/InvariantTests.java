package vn.guongsang.platform.invariants;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class InvariantTests {

    private final Invariant invariant =
            new Invariant("all-is-well", "Mọi việc đều ổn.", "All is well.", "select 0");

    @Test
    void speaksTheReadersLanguage() {
        assertThat(invariant.says(Locale.forLanguageTag("vi"))).isEqualTo("Mọi việc đều ổn.");
        assertThat(invariant.says(Locale.UK)).isEqualTo("All is well.");
    }
}
