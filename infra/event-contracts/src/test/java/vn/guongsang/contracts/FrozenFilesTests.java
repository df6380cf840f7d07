package vn.guongsang.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FrozenFilesTests {
    @TempDir Path root;
    private Path sample;
    private FrozenFiles frozen;

    @BeforeEach
    void shipOneSample() throws IOException {
        sample = root.resolve("samples/Any/v1/one.json");
        Files.createDirectories(sample.getParent());
        Files.writeString(sample, "{\"a\":1}");
        frozen = new FrozenFiles(root, "samples", root.resolve("samples.sha256"));
        frozen.listNewOnes();
    }

    @Test
    void isContentWhileNothingChanges() {
        assertThat(frozen.complaints()).isEmpty();
    }

    @Test
    void noticesOneChangedByte() throws IOException {
        Files.writeString(sample, "{\"a\":2}");

        assertThat(frozen.complaints())
                .containsExactly(
                        "samples/Any/v1/one.json was changed, but it was shipped: add another one");
    }

    @Test
    void noticesRemovedFile() throws IOException {
        Files.delete(sample);

        assertThat(frozen.complaints())
                .containsExactly("samples/Any/v1/one.json was removed, but it was shipped");
    }

    @Test
    void noticesUnlistedFile() throws IOException {
        Files.writeString(sample.resolveSibling("two.json"), "{}");

        assertThat(frozen.complaints())
                .containsExactly("samples/Any/v1/two.json is not in samples.sha256");
    }

    @Test
    void neverForgetsAnOldHashWhenItListsNewFiles() throws IOException {
        Files.writeString(sample, "{\"a\":2}");
        Files.writeString(sample.resolveSibling("two.json"), "{}");
        frozen.listNewOnes();

        assertThat(frozen.complaints())
                .singleElement()
                .asString()
                .startsWith("samples/Any/v1/one.json was changed");
    }
}
