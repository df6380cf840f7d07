package vn.guongsang.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HomeTests {
    @TempDir private Path directory;

    @Test
    void wipesDataAndSecretsButNoLogWhenFresh() throws IOException {
        String before;
        try (var home = Home.open(directory, false)) {
            before = new Secrets(home.secrets()).gatewayClient();
            Files.createDirectories(home.postgres().resolve("data"));
            Files.writeString(home.log("review"), "what happened");
        }

        try (var home = Home.open(directory, true)) {
            assertThat(home.postgres()).doesNotExist();
            assertThat(home.log("review")).hasContent("what happened");
            assertThat(new Secrets(home.secrets()).gatewayClient()).isNotEqualTo(before);
        }
    }

    @Test
    void keepsSecretsOverStarts() {
        String before;
        try (var home = Home.open(directory, false)) {
            before = new Secrets(home.secrets()).database("review_app");
        }
        try (var home = Home.open(directory, false)) {
            assertThat(new Secrets(home.secrets()).database("review_app"))
                    .isEqualTo(before)
                    .hasSizeGreaterThanOrEqualTo(32)
                    .isNotEqualTo(new Secrets(home.secrets()).database("review_owner"));
        }
    }

    @Test
    void keepsPortsOverStarts() {
        try (var home = Home.open(directory, false)) {
            var file = home.run().resolve("ports.properties");
            var port = new Ports(file).of("review");
            assertThat(new Ports(file).of("review")).isEqualTo(port);
            assertThat(new Ports(file).of("award")).isNotEqualTo(port);
        }
    }

    @Test
    void neverTakesAFolderThatHoldsOtherThings() throws IOException {
        var letter = Files.writeString(directory.resolve("letter.odt"), "dear all");

        assertThatExceptionOfType(CannotStart.class)
                .isThrownBy(() -> Home.open(directory, true))
                .withMessage(
                        "The folder %s holds other things: name a new or an empty one with --home DIR.",
                        directory);
        assertThat(letter).exists();
    }

    @Test
    void refusesAFolderThatCannotBeMade() throws IOException {
        var file = Files.writeString(directory.resolve("file"), "");

        assertThatExceptionOfType(CannotStart.class)
                .isThrownBy(() -> Home.open(file.resolve("below"), false))
                .withMessageContaining("cannot be used")
                .withMessageEndingWith("make it writable or name another with --home DIR.");
    }
}
