package vn.guongsang.gateway.route;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.client.ResourceAccessException;
import vn.guongsang.problems.Problems;
import vn.guongsang.problems.RequestRefused;

/**
 * What a caller is told when a service could not be asked. The request may have been carried out
 * all the same; repeating it under its Idempotency-Key is safe.
 */
@RestControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class UpstreamProblems {

    private static final Logger LOG = LoggerFactory.getLogger(UpstreamProblems.class);
    private static final Duration WAIT = Duration.ofSeconds(5);

    private final Problems problems;

    UpstreamProblems(Problems problems) {
        this.problems = problems;
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> unanswered(ResourceAccessException failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof RequestRefused refused) {
                return ResponseEntity.status(refused.status())
                        .body(problems.of(refused.status(), refused.code()));
            }
            if (cause instanceof HttpTimeoutException
                    && !(cause instanceof HttpConnectTimeoutException)) {
                LOG.warn("Too slow: {}", failure.getMessage());
                return later(HttpStatus.GATEWAY_TIMEOUT, "upstream-timeout");
            }
        }
        LOG.warn(
                "Unreachable: {} ({})",
                failure.getMessage(),
                failure.getMostSpecificCause().toString());
        return later(HttpStatus.SERVICE_UNAVAILABLE, "upstream-unavailable");
    }

    /**
     * The service has begun to answer and did not end: it has died, or was too slow. What it has
     * said of its answer is not said of ours.
     */
    @ExceptionHandler
    ResponseEntity<ProblemDetail> brokenOff(IOException failure, HttpServletResponse response)
            throws IOException {
        if (response.isCommitted()) {
            // Only an end without an end tells the caller that something is missing.
            throw failure;
        }
        LOG.warn("Broken off: {}", failure.toString());
        response.reset();
        return later(HttpStatus.SERVICE_UNAVAILABLE, "upstream-unavailable");
    }

    private ResponseEntity<ProblemDetail> later(HttpStatus status, String code) {
        return ResponseEntity.status(status)
                .header(HttpHeaders.RETRY_AFTER, Long.toString(WAIT.toSeconds()))
                .body(problems.of(status, code));
    }
}
