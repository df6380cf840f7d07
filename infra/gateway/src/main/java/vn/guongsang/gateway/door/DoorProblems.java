package vn.guongsang.gateway.door;

import java.sql.SQLException;
import java.time.Duration;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.NestedRuntimeException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.transaction.TransactionException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import vn.guongsang.problems.Problems;

/** What a caller is told who does not get as far as a route. */
@RestControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class DoorProblems {

    private static final Logger LOG = LoggerFactory.getLogger(DoorProblems.class);
    private static final Duration WAIT = Duration.ofSeconds(5);

    /** The state in which PostgreSQL refuses a zero character, such as one in a made-up cookie. */
    private static final String NO_TEXT = "22021";

    private final Problems problems;

    DoorProblems(Problems problems) {
        this.problems = problems;
    }

    /** Only browsers need the session store; programs with tokens go on. */
    @ExceptionHandler({DataAccessException.class, TransactionException.class})
    ResponseEntity<ProblemDetail> storeAway(NestedRuntimeException failure) {
        if (failure.getMostSpecificCause() instanceof SQLException sql
                && NO_TEXT.equals(sql.getSQLState())) {
            return answer(HttpStatus.BAD_REQUEST, "invalid-request", failure);
        }
        LOG.warn("The session store is away: {}", failure.getMessage());
        return ResponseEntity.status(HttpStatus.SERVICE_UNAVAILABLE)
                .header(HttpHeaders.RETRY_AFTER, Long.toString(WAIT.toSeconds()))
                .body(problems.of(HttpStatus.SERVICE_UNAVAILABLE, "unavailable"));
    }

    /** The server itself reads forms, and finds them too large or unreadable. */
    @ExceptionHandler
    ResponseEntity<ProblemDetail> unreadable(InvalidParameterException failure) {
        var tooLarge = failure.getErrorCode() == HttpStatus.CONTENT_TOO_LARGE.value();
        var status = tooLarge ? HttpStatus.CONTENT_TOO_LARGE : HttpStatus.BAD_REQUEST;
        return answer(status, tooLarge ? "body-too-large" : "invalid-request", failure);
    }

    /** An address, header or parameter that no honest client would write. */
    @ExceptionHandler
    ResponseEntity<ProblemDetail> rejected(RequestRejectedException failure) {
        return answer(HttpStatus.BAD_REQUEST, "invalid-request", failure);
    }

    private ResponseEntity<ProblemDetail> answer(
            HttpStatus status, String code, Exception failure) {
        LOG.info("Refused with {}: {}", status.value(), failure.getClass().getSimpleName());
        return ResponseEntity.status(status).body(problems.of(status, code));
    }
}
