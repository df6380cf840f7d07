package vn.guongsang.gateway.session;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.client.ClientAuthorizationRequiredException;
import org.springframework.security.oauth2.core.OAuth2AuthorizationException;
import org.springframework.security.oauth2.core.OAuth2ErrorCodes;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import vn.guongsang.problems.Problems;

/** What a caller is told who is not signed in, no longer signed in, or not allowed. */
@RestControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class SignInProblems {

    private static final Logger LOG = LoggerFactory.getLogger(SignInProblems.class);
    private static final Duration WAIT = Duration.ofSeconds(5);

    private final Problems problems;

    SignInProblems(Problems problems) {
        this.problems = problems;
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> anonymous(AuthenticationException failure) {
        return answer(HttpStatus.UNAUTHORIZED, "unauthenticated");
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> forged(CsrfException failure) {
        return answer(HttpStatus.FORBIDDEN, "csrf");
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> denied(AccessDeniedException failure) {
        return answer(HttpStatus.FORBIDDEN, "forbidden");
    }

    /** A session whose tokens cannot be renewed is over; a provider that is away ends none. */
    @ExceptionHandler
    ResponseEntity<ProblemDetail> notRenewed(
            OAuth2AuthorizationException failure, HttpServletRequest request) {
        if (isOver(failure)) {
            var session = request.getSession(false);
            if (session != null) {
                session.invalidate();
            }
            return answer(HttpStatus.UNAUTHORIZED, "unauthenticated");
        }
        LOG.warn("No token from the provider: {}", failure.getMessage());
        return ResponseEntity.status(HttpStatus.SERVICE_UNAVAILABLE)
                .header(HttpHeaders.RETRY_AFTER, Long.toString(WAIT.toSeconds()))
                .body(problems.of(HttpStatus.SERVICE_UNAVAILABLE, "upstream-unavailable"));
    }

    private static boolean isOver(OAuth2AuthorizationException failure) {
        return failure instanceof ClientAuthorizationRequiredException
                || OAuth2ErrorCodes.INVALID_GRANT.equals(failure.getError().getErrorCode());
    }

    private ResponseEntity<ProblemDetail> answer(HttpStatus status, String code) {
        return ResponseEntity.status(status).body(problems.of(status, code));
    }
}
