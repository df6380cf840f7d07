package vn.guongsang.platform.idempotency;

import jakarta.servlet.http.HttpServletRequest;
import java.security.Principal;
import java.util.Objects;
import org.springframework.http.HttpStatus;
import org.springframework.web.util.WebUtils;
import vn.guongsang.platform.web.ReadBody;
import vn.guongsang.problems.RequestRefused;

/**
 * What makes two requests the same command: who, where, and the key that the client chose.
 *
 * @param bodyDigest tells a repeat from a key that was used for something else
 */
record CommandKey(String principal, String route, String key, byte[] bodyDigest) {

    private static final String HEADER = "Idempotency-Key";

    static CommandKey of(HttpServletRequest request) {
        var key = request.getHeader(HEADER);
        if (key == null || !key.matches("[\\x21-\\x7e]{1,255}")) {
            throw new RequestRefused(HttpStatus.BAD_REQUEST, "idempotency-key-missing");
        }
        Principal principal = Objects.requireNonNull(request.getUserPrincipal(), "authenticated");
        var body =
                Objects.requireNonNull(
                        WebUtils.getNativeRequest(request, ReadBody.class), "read body");
        return new CommandKey(
                principal.getName(),
                request.getMethod() + " " + request.getRequestURI(),
                key,
                body.digest());
    }
}
