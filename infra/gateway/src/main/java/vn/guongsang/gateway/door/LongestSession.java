package vn.guongsang.gateway.door;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Ends a session after twelve hours, however busy it is: a browser that is never left alone, or
 * that somebody else has found open, does not stay signed in for ever.
 */
final class LongestSession extends OncePerRequestFilter {

    private static final Duration LONGEST = Duration.ofHours(12);

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var session = request.getSession(false);
        if (session != null && isOver(session)) {
            session.invalidate();
        }
        chain.doFilter(request, response);
    }

    private static boolean isOver(HttpSession session) {
        return Instant.ofEpochMilli(session.getCreationTime())
                .plus(LONGEST)
                .isBefore(Instant.now());
    }
}
