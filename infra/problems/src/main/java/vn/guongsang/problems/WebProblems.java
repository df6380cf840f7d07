package vn.guongsang.problems;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.ServletRequestBindingException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/**
 * Turns whatever a handler or Spring MVC throws into a problem; nothing else writes error bodies.
 */
@RestControllerAdvice
@Order(Ordered.LOWEST_PRECEDENCE)
class WebProblems extends ResponseEntityExceptionHandler {

    private static final Logger LOG = LoggerFactory.getLogger(WebProblems.class);

    private static final Map<Integer, String> CODES =
            Map.of(
                    400, "invalid-request",
                    404, "not-found",
                    405, "method-not-allowed",
                    406, "not-acceptable",
                    413, "body-too-large",
                    415, "unsupported-media-type",
                    503, "unavailable");

    private final Problems problems;

    WebProblems(Problems problems) {
        this.problems = problems;
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> broken(RuleBroken rule) {
        return answer(problems.of(rule));
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> refused(RequestRefused refused) {
        return ResponseEntity.status(refused.status())
                .headers(refused.headers())
                .body(problems.of(refused.status(), refused.code(), refused.fields()));
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> wrongParameter(MethodArgumentTypeMismatchException wrong) {
        return answer(
                problems.of(
                        HttpStatus.BAD_REQUEST,
                        "invalid-request",
                        List.of(new FieldProblem(wrong.getName(), "wrong-type"))));
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> unexpected(Exception failure, HttpServletRequest request) {
        LOG.error("{} {} failed", request.getMethod(), request.getRequestURI(), failure);
        return answer(problems.of(HttpStatus.INTERNAL_SERVER_ERROR, "internal"));
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleHttpMessageNotReadable(
            HttpMessageNotReadableException failure,
            HttpHeaders headers,
            HttpStatusCode status,
            WebRequest request) {
        var refused = BodyProblems.in(failure);
        return ResponseEntity.status(refused.status())
                .body(problems.of(refused.status(), refused.code(), refused.fields()));
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleMethodArgumentNotValid(
            MethodArgumentNotValidException failure,
            HttpHeaders headers,
            HttpStatusCode status,
            WebRequest request) {
        var fields = Constraints.broken("", failure.getBindingResult());
        return ResponseEntity.unprocessableContent()
                .body(problems.of(HttpStatus.UNPROCESSABLE_CONTENT, "invalid-input", fields));
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleServletRequestBindingException(
            ServletRequestBindingException failure,
            HttpHeaders headers,
            HttpStatusCode status,
            WebRequest request) {
        return ResponseEntity.badRequest()
                .body(problems.of(HttpStatus.BAD_REQUEST, "invalid-request"));
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleExceptionInternal(
            Exception failure,
            @Nullable Object body,
            HttpHeaders headers,
            HttpStatusCode status,
            WebRequest request) {
        var code =
                CODES.getOrDefault(
                        status.value(), status.is4xxClientError() ? "invalid-request" : "internal");
        if (status.is5xxServerError()) {
            LOG.error("{} failed", request.getDescription(false), failure);
        }
        return ResponseEntity.status(status).headers(headers).body(problems.of(status, code));
    }

    private static ResponseEntity<ProblemDetail> answer(ProblemDetail problem) {
        return ResponseEntity.status(problem.getStatus()).body(problem);
    }
}
