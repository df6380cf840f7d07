package vn.guongsang.platform.operations;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * What an event carries, for somebody who looks for what is wrong with it.
 *
 * @param bytes how large it is
 * @param json as it was written; none where it is not JSON at all
 */
public record Payload(int bytes, @Nullable String json) {

    /** Nothing for a tombstone, which carries nothing. */
    public static @Nullable Payload of(byte @Nullable [] body, JsonMapper mapper) {
        return body == null
                ? null
                : new Payload(body.length, isJson(body, mapper) ? new String(body, UTF_8) : null);
    }

    private static boolean isJson(byte[] body, JsonMapper mapper) {
        try {
            return !mapper.readTree(body).isMissingNode();
        } catch (JacksonException unreadable) {
            return false;
        }
    }
}
