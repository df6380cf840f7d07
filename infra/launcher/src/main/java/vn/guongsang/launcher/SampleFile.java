package vn.guongsang.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;
import tools.jackson.databind.json.JsonMapper;

/** The invented centres and what happens in them, as files that can be read and changed. */
final class SampleFile {
    private SampleFile() {}

    static <T> T read(String name, Class<T> type) {
        try (var file = SampleFile.class.getResourceAsStream("sample/" + name)) {
            return JsonMapper.shared().readValue(Objects.requireNonNull(file, name), type);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
