package vn.guongsang.notification.site.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.stream.Stream;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;

/** How long anybody may keep a public page: so short that what is hidden is gone in a minute. */
final class Freshness {

    static final CacheControl FOR_ALL =
            CacheControl.maxAge(Duration.ofSeconds(30)).cachePublic().mustRevalidate();

    private Freshness() {}

    static void say(HttpServletResponse response, Stream<Instant> changes) {
        response.setHeader(HttpHeaders.CACHE_CONTROL, FOR_ALL.getHeaderValue());
        changes.max(Comparator.naturalOrder())
                .ifPresent(
                        last ->
                                response.setDateHeader(
                                        HttpHeaders.LAST_MODIFIED, last.toEpochMilli()));
    }
}
