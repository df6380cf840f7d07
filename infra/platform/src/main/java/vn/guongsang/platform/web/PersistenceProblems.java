package vn.guongsang.platform.web;

import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.transaction.TransactionException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import vn.guongsang.platform.events.Outage;
import vn.guongsang.problems.Problems;

/** What the database or the key server says, in words that tell a caller what to do. */
@RestControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class PersistenceProblems {

    private static final Logger LOG = LoggerFactory.getLogger(PersistenceProblems.class);
    private static final Duration PAUSE = Duration.ofSeconds(2);

    private final Problems problems;

    PersistenceProblems(Problems problems) {
        this.problems = problems;
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> overtaken(OptimisticLockingFailureException overtaken) {
        LOG.debug("overtaken", overtaken);
        return answer(HttpStatus.PRECONDITION_FAILED, "stale-version");
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> clashes(DataIntegrityViolationException clash) {
        LOG.warn(
                "A constraint of the database said no: {}",
                clash.getMostSpecificCause().getMessage());
        return answer(HttpStatus.CONFLICT, "conflict");
    }

    @ExceptionHandler({DataAccessException.class, TransactionException.class})
    ResponseEntity<ProblemDetail> failed(RuntimeException failure) {
        if (Outage.causes(failure)) {
            LOG.warn("The database is away: {}", failure.getMessage());
            return unavailable();
        }
        LOG.error("The database failed", failure);
        return answer(HttpStatus.INTERNAL_SERVER_ERROR, "internal");
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> keysAreAway(AuthenticationServiceException failure) {
        LOG.warn("Tokens cannot be checked: {}", failure.getMessage());
        return unavailable();
    }

    private ResponseEntity<ProblemDetail> unavailable() {
        return ResponseEntity.status(HttpStatus.SERVICE_UNAVAILABLE)
                .header(HttpHeaders.RETRY_AFTER, Long.toString(PAUSE.toSeconds()))
                .body(problems.of(HttpStatus.SERVICE_UNAVAILABLE, "unavailable"));
    }

    private ResponseEntity<ProblemDetail> answer(HttpStatus status, String code) {
        return ResponseEntity.status(status).body(problems.of(status, code));
    }
}
