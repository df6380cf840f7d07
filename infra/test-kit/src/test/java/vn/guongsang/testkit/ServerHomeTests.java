package vn.guongsang.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ServerHomeTests {
    private static final long NO_PROCESS = 1L << 40;

    @TempDir Path homes;

    @Test
    void removesWhatAKilledJvmLeftAndNothingElse() throws Exception {
        var left = Files.createDirectories(homes.resolve(NO_PROCESS + "-postgres/data"));
        var used =
                Files.createDirectory(homes.resolve(ProcessHandle.current().pid() + "-postgres"));

        ServerHome.forgetTheDead(homes);

        assertThat(left.getParent()).doesNotExist();
        assertThat(used).exists();
    }
}
