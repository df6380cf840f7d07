package vn.guongsang.systemtests.client;

import java.net.http.HttpHeaders;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import tools.jackson.databind.JsonNode;

/** One answer over HTTP. */
public record Reply(int status, HttpHeaders headers, String body) {

    public JsonNode json() {
        return Json.read(body);
    }

    public Optional<String> header(String name) {
        return headers.firstValue(name);
    }

    public Receipt receipt() {
        var json = json();
        return new Receipt(
                UUID.fromString(json.path("id").stringValue()),
                json.path("status").stringValue(),
                json.path("version").longValue());
    }

    /** The last part of the problem's type, {@code stale-version}; empty when it is no problem. */
    public String problem() {
        if (!header("Content-Type").orElse("").startsWith("application/problem+json")) {
            return "";
        }
        var type = json().path("type").asString("");
        return type.substring(type.lastIndexOf('/') + 1);
    }

    /** How long the server asks to wait; empty when it does not say. */
    public Optional<Duration> retryAfter() {
        return header("Retry-After")
                .filter(value -> value.matches("\\d{1,6}"))
                .map(value -> Duration.ofSeconds(Long.parseLong(value)));
    }

    /** What a caller knows after this answer. */
    Outcome outcome() {
        var pause = retryAfter();
        if (status >= 200 && status < 300) {
            return new Outcome.Done(status, receipt(), header("Idempotent-Replay").isPresent());
        }
        if (status >= 500) {
            return new Outcome.Unknown(status, pause.orElse(Duration.ZERO), "answer " + status);
        }
        var again = status == 408 || status == 429 || (status == 409 && pause.isPresent());
        return again
                ? new Outcome.Busy(status, pause.orElse(Duration.ZERO))
                : new Outcome.Refused(status, problem());
    }
}
