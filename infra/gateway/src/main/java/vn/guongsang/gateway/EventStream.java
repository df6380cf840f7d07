package vn.guongsang.gateway;

import java.time.Duration;

/**
 * The one answer that does not end soon: news of somebody's messages. It takes no place among the
 * requests, of which each tab would hold one, and may last longer than any of them.
 */
public final class EventStream {

    /** The service itself ends it after a minute. */
    public static final Duration LONGEST = Duration.ofSeconds(90);

    private EventStream() {}

    public static boolean isAt(String path) {
        return path.equals("/api/v1/messages/stream");
    }
}
