package vn.guongsang.systemtests.evidence;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import tools.jackson.databind.JsonNode;
import vn.guongsang.systemtests.client.Json;

/**
 * What the processes of a system have written into their logs, also what was rolled over and packed
 * since, as happens at midnight.
 *
 * @param directory where the logs lie
 */
public record LogFiles(Path directory) {

    /** The text of each file by its name, up to its last whole line. */
    public Map<String, String> texts() {
        return files("")
                .collect(
                        Collectors.toMap(
                                file -> file.getFileName().toString(), LogFiles::wholeLines));
    }

    /**
     * What a process has logged for programs; the files that it was rolled over to, in no order.
     */
    public Stream<JsonNode> lines(String process) {
        return files(process + ".json")
                .map(LogFiles::wholeLines)
                .flatMap(String::lines)
                .map(Json::read);
    }

    private Stream<Path> files(String prefix) {
        try (var files = Files.list(directory)) {
            return files
                    .filter(Files::isRegularFile)
                    .filter(file -> file.getFileName().toString().startsWith(prefix))
                    .sorted()
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    // Somebody may just be writing the last one, or half a letter of it.
    private static String wholeLines(Path file) {
        var text = new String(bytes(file), UTF_8);
        return text.substring(0, text.lastIndexOf('\n') + 1);
    }

    private static byte[] bytes(Path file) {
        try (var content = Files.newInputStream(file)) {
            return file.toString().endsWith(".gz")
                    ? new GZIPInputStream(content).readAllBytes()
                    : content.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(file.toString(), e);
        }
    }
}
