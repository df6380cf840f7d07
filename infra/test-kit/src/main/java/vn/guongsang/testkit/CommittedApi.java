package vn.guongsang.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Holds the committed description of a service's API against what runs. The web application's types
 * are made from it, so it may not be behind. {@code -Dopenapi.write=true} writes it anew.
 */
public final class CommittedApi {

    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private CommittedApi() {}

    /**
     * @param service as the file is called
     * @param caller anybody who is signed in
     */
    public static void isWhatRuns(String service, ApiCaller caller) {
        var answer = caller.get("/v3/api-docs");
        assertThat(answer.status()).isEqualTo(200);
        var runs = (ObjectNode) answer.json();
        // The port of the test.
        runs.remove("servers");
        var committed = Path.of("../infra/web/api", service + ".json");
        if (Boolean.getBoolean("openapi.write")) {
            write(committed, runs);
        }
        assertThat(read(committed))
                .as("%s; write it anew with -Dopenapi.write=true", committed)
                .isEqualTo(runs);
    }

    private static JsonNode read(Path file) {
        return Files.exists(file) ? JSON.readTree(file) : JSON.createObjectNode();
    }

    private static void write(Path file, JsonNode content) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.writeString(file, JSON.writeValueAsString(content) + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
