package vn.guongsang.gateway.rate;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.function.ServerRequest;

/**
 * Knows who asks. A program's token is believed once a service has answered it with success: until
 * then it counts for the address that it comes from, so that nobody uses up what is another's with
 * a token that they have made up.
 */
@Component
class Askers {

    /** About as long as a token is good for. */
    private static final Duration REMEMBERED = Duration.ofMinutes(10);

    private static final int BEARER = "Bearer ".length();
    private static final int AT_MOST = 10_000;

    private final Cache<String, Asker> believed =
            Caffeine.newBuilder().maximumSize(AT_MOST).expireAfterWrite(REMEMBERED).build();

    /** Nobody if it is not certain. */
    Optional<Asker> of(ServerRequest request) {
        return Asker.ofSession(request).or(() -> token(request).map(believed::getIfPresent));
    }

    void answered(ServerRequest request, HttpStatusCode status) {
        if (status.is2xxSuccessful()) {
            token(request)
                    .filter(shown -> believed.getIfPresent(shown) == null)
                    .ifPresent(
                            token ->
                                    Asker.namedBy(token)
                                            .ifPresent(asker -> believed.put(token, asker)));
        }
    }

    private static Optional<String> token(ServerRequest request) {
        return Optional.ofNullable(request.headers().firstHeader(HttpHeaders.AUTHORIZATION))
                .filter(shown -> shown.length() > BEARER)
                .map(shown -> shown.substring(BEARER));
    }
}
