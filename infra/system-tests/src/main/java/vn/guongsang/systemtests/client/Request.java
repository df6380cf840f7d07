package vn.guongsang.systemtests.client;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One HTTP request to the gateway, still without a token.
 *
 * @param path from the root, with the query
 */
public record Request(
        String method, String path, @Nullable String body, Map<String, String> headers) {

    public Request {
        headers = Map.copyOf(headers);
    }

    public static Request get(String path) {
        return new Request("GET", path, null, Map.of());
    }

    public static Request post(String path, String body) {
        return new Request("POST", path, body, Map.of("Content-Type", "application/json"));
    }

    public static Request put(String path, String body) {
        return new Request("PUT", path, body, Map.of("Content-Type", "application/json"));
    }

    /** The same with one header more, or with another value of it. */
    public Request with(String name, String value) {
        var more = new LinkedHashMap<>(headers);
        more.put(name, value);
        return new Request(method, path, body, more);
    }

    /** The same without a header. */
    public Request without(String name) {
        var fewer = new LinkedHashMap<>(headers);
        fewer.remove(name);
        return new Request(method, path, body, fewer);
    }
}
