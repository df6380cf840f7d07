package vn.guongsang.gateway.door;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import vn.guongsang.problems.RequestRefused;

/**
 * Lets no body pass that is larger than 1 MB. One that says so is refused unread; one that does not
 * is counted while it streams through.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 30)
class BodyLimit extends OncePerRequestFilter {

    static final long BYTES = 1024 * 1024;

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (request.getContentLengthLong() > BYTES) {
            throw tooLarge();
        }
        chain.doFilter(new Counted(request), response);
    }

    static RequestRefused tooLarge() {
        return new RequestRefused(HttpStatus.CONTENT_TOO_LARGE, "body-too-large");
    }

    /** Counts what is read from it. */
    private static final class Counted extends HttpServletRequestWrapper {

        private @Nullable ServletInputStream body;

        Counted(HttpServletRequest request) {
            super(request);
        }

        @Override
        public ServletInputStream getInputStream() throws IOException {
            if (body == null) {
                body = new CountedBody(super.getInputStream(), BYTES);
            }
            return body;
        }
    }
}
