package vn.guongsang.gateway.door;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Turns what fails outside any handler into a problem, above all a session store that is away. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 20)
class LastResort extends OncePerRequestFilter {

    private final ProblemAnswer problems;

    LastResort(ProblemAnswer problems) {
        this.problems = problems;
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            chain.doFilter(request, response);
        } catch (ServletException | RuntimeException failure) {
            if (response.isCommitted()) {
                throw failure;
            }
            response.resetBuffer();
            problems.send(request, response, cause(failure));
        }
    }

    private static Exception cause(Exception failure) {
        return failure instanceof ServletException && failure.getCause() instanceof Exception cause
                ? cause
                : failure;
    }
}
