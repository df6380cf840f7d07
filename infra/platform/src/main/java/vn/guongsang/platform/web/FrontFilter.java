package vn.guongsang.platform.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.HandlerExceptionResolver;
import vn.guongsang.problems.RequestRefused;

/**
 * Stands before everything else: reads bodies up to their limit, and turns what other filters throw
 * into problems.
 */
class FrontFilter extends OncePerRequestFilter {

    static final int LARGEST_BODY = 1024 * 1024;

    private final HandlerExceptionResolver problems;

    FrontFilter(HandlerExceptionResolver problems) {
        this.problems = problems;
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            chain.doFilter(ReadBody.of(request), response);
        } catch (RuntimeException failure) {
            if (response.isCommitted()
                    || problems.resolveException(request, response, null, failure) == null) {
                throw failure;
            }
        }
    }

    static RequestRefused tooLarge() {
        return new RequestRefused(HttpStatus.CONTENT_TOO_LARGE, "body-too-large");
    }
}
