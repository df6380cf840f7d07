package vn.guongsang.gateway.door;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.web.util.WebUtils;

/**
 * Remembers which page somebody wanted who has to sign in first. Only a plain path of this very
 * host is followed: letters, digits and hyphens, so that nobody can be sent elsewhere.
 */
public final class ReturnTo {

    private static final String COOKIE = "RETURN_TO";
    private static final Pattern PATH = Pattern.compile("(/[A-Za-z0-9-]{1,64}){1,6}");
    private static final Duration A_WHILE = Duration.ofMinutes(15);

    private ReturnTo() {}

    public static void remember(
            HttpServletRequest request, HttpServletResponse response, boolean secure) {
        if (PATH.matcher(request.getRequestURI()).matches()) {
            set(response, request.getRequestURI(), A_WHILE, secure);
        }
    }

    /** Where to go now; it is forgotten with that. */
    static Optional<String> take(HttpServletRequest request, HttpServletResponse response) {
        var cookie = WebUtils.getCookie(request, COOKIE);
        if (cookie == null) {
            return Optional.empty();
        }
        set(response, "", Duration.ZERO, false);
        return Optional.of(cookie.getValue()).filter(path -> PATH.matcher(path).matches());
    }

    private static void set(
            HttpServletResponse response, String value, Duration age, boolean secure) {
        response.addHeader(
                HttpHeaders.SET_COOKIE,
                ResponseCookie.from(COOKIE, value)
                        .path("/")
                        .maxAge(age)
                        .httpOnly(true)
                        .secure(secure)
                        .sameSite("Lax")
                        .build()
                        .toString());
    }
}
