package vn.guongsang.systemtests.evidence;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Logs are read while they are written, and after midnight. */
class LogFilesTests {

    @TempDir private Path directory;

    @BeforeEach
    void midnightHasPassed() throws IOException {
        var packed = directory.resolve("review.json.2026-11-22.0.gz");
        try (var out = new GZIPOutputStream(Files.newOutputStream(packed))) {
            out.write("{\"message\":\"trước nửa đêm\"}\n".getBytes(UTF_8));
        }
        Files.writeString(directory.resolve("review.json"), "{\"message\":\"sau nửa đêm\"}\n");
        Files.writeString(directory.resolve("award.json"), "{\"message\":\"ký\"}\n");
    }

    @Test
    void readWhatWasPackedAtMidnight() {
        var logs = new LogFiles(directory);

        assertThat(logs.lines("review").map(line -> line.path("message").asString()))
                .containsExactlyInAnyOrder("trước nửa đêm", "sau nửa đêm");
        assertThat(logs.texts().values()).anyMatch(text -> text.contains("trước nửa đêm"));
    }

    @Test
    void leaveOutTheLineThatIsBeingWritten() throws IOException {
        var half = "{\"message\":\"ký\"}\n{\"message\":\"k\u00fd".getBytes(UTF_8);
        Files.write(directory.resolve("award.json"), Arrays.copyOf(half, half.length - 1));

        assertThat(new LogFiles(directory).lines("award")).hasSize(1);
    }
}
