package vn.guongsang.backing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PostgresBinariesTests {
    @TempDir Path cache;

    @Test
    void unpacksOnceAndNotFromWhereAnotherWasCutShort() throws Exception {
        var name = PostgresBinaries.name(getClass().getResource(PostgresBinaries.ARCHIVE));
        var whole = cache.resolve(name);
        var cutShort = Files.createDirectories(cache.resolve(name + ".partial/bin"));
        Files.writeString(cutShort.resolve("postgres"), "half of it");

        assertThat(PostgresBinaries.unpacked(cache)).isEqualTo(whole);
        assertThat(whole.resolve("bin/postgres")).isExecutable().satisfies(this::isLarge);
        assertThat(cutShort).doesNotExist();

        var marked = Files.writeString(whole.resolve("mark"), "not unpacked again");
        PostgresBinaries.unpacked(cache);
        assertThat(marked).exists();
    }

    private void isLarge(Path program) {
        assertThat(program.toFile().length()).isGreaterThan(5_000_000);
    }
}
