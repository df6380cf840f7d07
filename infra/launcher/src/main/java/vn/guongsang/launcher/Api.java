package vn.guongsang.launcher;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The public interface as a signed-in program sees it. */
record Api(Door door, String token) {
    private static final int OK = 200;
    private static final int FIRST_FAILURE = 300;
    private static final int NOT_FOUND = 404;
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(60);
    private static final long TICK_NANOS = Duration.ofMillis(25).toNanos();

    /** What a command answers. */
    record Receipt(String id, String status, long version) {
        private static Receipt of(JsonNode answer) {
            return new Receipt(
                    answer.path("id").asString(""),
                    answer.path("status").asString(""),
                    answer.path("version").asLong(0));
        }
    }

    Receipt post(String path, String idempotencyKey, Object body) {
        return Receipt.of(done(command(path, idempotencyKey, null, body)));
    }

    /** A command on something that must be as it was when it had this version. */
    Receipt post(String path, String idempotencyKey, long version, Object body) {
        return Receipt.of(done(command(path, idempotencyKey, version, body)));
    }

    /** Changes nothing where somebody else was faster. */
    void offer(String path, String idempotencyKey, Object body) {
        var _ = send(command(path, idempotencyKey, null, body));
    }

    JsonNode put(String path, @Nullable Long version, Object body) {
        var request = request(path, version).PUT(json(body)).build();
        return done(request);
    }

    JsonNode get(String path) {
        return done(request(path, null).GET().build());
    }

    /** Asks until it is there and as wanted: what one service says, others hear a little later. */
    JsonNode await(String path, Predicate<JsonNode> wanted) {
        var deadline = Instant.now().plus(LONGEST_WAIT);
        while (true) {
            var found = find(path);
            if (found.filter(wanted).isPresent()) {
                return found.get();
            }
            if (Instant.now().isAfter(deadline)) {
                throw Door.notLoaded("GET " + path, "nothing that was awaited");
            }
            LockSupport.parkNanos(TICK_NANOS);
        }
    }

    private Optional<JsonNode> find(String path) {
        var request = request(path, null).GET().build();
        var answer = send(request);
        return answer.statusCode() == NOT_FOUND
                ? Optional.empty()
                : Optional.of(content(request, answer));
    }

    private HttpRequest command(
            String path, String idempotencyKey, @Nullable Long version, Object body) {
        return request(path, version)
                .header("Idempotency-Key", idempotencyKey)
                .POST(json(body))
                .build();
    }

    private HttpRequest.Builder request(String path, @Nullable Long version) {
        var request =
                door.request(path)
                        .header("Authorization", "Bearer " + token)
                        .header("Content-Type", "application/json");
        return version == null ? request : request.header("If-Match", "\"" + version + "\"");
    }

    private static HttpRequest.BodyPublisher json(Object body) {
        return BodyPublishers.ofString(JsonMapper.shared().writeValueAsString(body));
    }

    private HttpResponse<String> send(HttpRequest request) {
        return door.send(request);
    }

    private JsonNode done(HttpRequest request) {
        return content(request, send(request));
    }

    private static JsonNode content(HttpRequest request, HttpResponse<String> answer) {
        var status = answer.statusCode();
        if (status < OK || status >= FIRST_FAILURE) {
            throw Door.notLoaded(
                    request.method() + " " + request.uri().getPath(), status + " " + answer.body());
        }
        return JsonMapper.shared().readTree(answer.body());
    }
}
