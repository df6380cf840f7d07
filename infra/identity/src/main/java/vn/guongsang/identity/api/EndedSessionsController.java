package vn.guongsang.identity.api;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;
import vn.guongsang.identity.IdentityProperties;
import vn.guongsang.identity.audit.EndedSession;
import vn.guongsang.identity.audit.EndedSessions;
import vn.guongsang.problems.RequestRefused;

/** Tells the gateway, and nobody else, whose sessions it has to end. */
@RestController
class EndedSessionsController {

    private final EndedSessions ended;
    private final byte[] gateway;

    EndedSessionsController(EndedSessions ended, IdentityProperties properties) {
        this.ended = ended;
        this.gateway =
                bytes(
                        "Basic "
                                + HttpHeaders.encodeBasicAuth(
                                        "gateway",
                                        properties.identity().gatewayClientSecret(),
                                        StandardCharsets.UTF_8));
    }

    @GetMapping("/gateway/ended-sessions")
    Part<EndedSession> lately(
            @RequestHeader(value = HttpHeaders.AUTHORIZATION, defaultValue = "") String shown) {
        if (!MessageDigest.isEqual(gateway, bytes(shown))) {
            throw new RequestRefused(HttpStatus.UNAUTHORIZED, "unauthenticated");
        }
        return new Part<>(ended.lately(), null);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
