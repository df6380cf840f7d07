package vn.guongsang.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Somebody who calls the API of a service under test, with their token; empty is none. */
public record ApiCaller(int port, String token) {
    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final JsonMapper JSON = JsonMapper.shared();

    /** What came back; an answer without a body reads as an empty one. */
    public record Answer(int status, HttpHeaders headers, JsonNode json) {

        public String text(String member) {
            return json.path(member).asString("");
        }

        public @Nullable String header(String name) {
            return headers.firstValue(name).orElse(null);
        }
    }

    public Answer get(String path) {
        return send(to(path).GET());
    }

    /**
     * A command on something that the caller has seen, under a key of its own.
     *
     * @param version what the caller has seen
     */
    public Answer post(String path, long version, String body) {
        return post(path, version, UUID.randomUUID().toString(), body);
    }

    /** The same under a key that the test knows, so that it can be repeated. */
    public Answer post(String path, long version, String key, String body) {
        return send(
                to(path).header("Idempotency-Key", key)
                        .header("If-Match", "\"" + version + "\"")
                        .POST(BodyPublishers.ofString(body)));
    }

    /** A request with this caller's token and nothing else, to be completed by the test. */
    public HttpRequest.Builder to(String path) {
        var request =
                HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                        .header("Content-Type", "application/json")
                        .header("Accept-Language", "vi");
        return token.isEmpty() ? request : request.header("Authorization", "Bearer " + token);
    }

    /** Pages and papers have nothing that {@link Answer#json} could show. */
    private static boolean isJson(HttpHeaders headers) {
        return headers.firstValue("Content-Type").filter(type -> type.contains("json")).isPresent();
    }

    public Answer send(HttpRequest.Builder request) {
        try {
            var response = HTTP.send(request.build(), BodyHandlers.ofString());
            var body = response.body();
            return new Answer(
                    response.statusCode(),
                    response.headers(),
                    isJson(response.headers()) && !body.isBlank()
                            ? JSON.readTree(body)
                            : JSON.createObjectNode());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted", e);
        }
    }
}
