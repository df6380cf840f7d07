package vn.guongsang.identity.api;

import java.time.Duration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.RecoverableDataAccessException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.TransactionException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import vn.guongsang.problems.Problems;

/** Says "try again" while the database is away, and "no" to what it cannot hold. */
@RestControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class StoreProblems {

    private static final Duration WAIT = Duration.ofSeconds(5);

    private final Problems problems;

    StoreProblems(Problems problems) {
        this.problems = problems;
    }

    @ExceptionHandler({
        DataAccessResourceFailureException.class,
        TransientDataAccessException.class,
        RecoverableDataAccessException.class,
        TransactionException.class
    })
    ResponseEntity<ProblemDetail> away() {
        return ResponseEntity.status(HttpStatus.SERVICE_UNAVAILABLE)
                .header(HttpHeaders.RETRY_AFTER, Long.toString(WAIT.toSeconds()))
                .body(problems.of(HttpStatus.SERVICE_UNAVAILABLE, "unavailable"));
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> unfit(DataIntegrityViolationException unfit) {
        return ResponseEntity.badRequest()
                .body(problems.of(HttpStatus.BAD_REQUEST, "invalid-request"));
    }
}
