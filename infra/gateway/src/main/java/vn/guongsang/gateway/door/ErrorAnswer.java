package vn.guongsang.gateway.door;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.guongsang.problems.Problems;

/** Gives the errors of the server itself the form of all others. */
@RestController
class ErrorAnswer implements ErrorController {

    private static final Map<HttpStatus, String> CODES =
            Map.of(
                    HttpStatus.BAD_REQUEST, "invalid-request",
                    HttpStatus.UNAUTHORIZED, "unauthenticated",
                    HttpStatus.FORBIDDEN, "forbidden",
                    HttpStatus.NOT_FOUND, "not-found",
                    HttpStatus.METHOD_NOT_ALLOWED, "method-not-allowed",
                    HttpStatus.CONTENT_TOO_LARGE, "body-too-large");

    private final Problems problems;

    ErrorAnswer(Problems problems) {
        this.problems = problems;
    }

    @RequestMapping("${server.error.path:/error}")
    ResponseEntity<ProblemDetail> error(HttpServletRequest request) {
        var code = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        var known = code instanceof Integer number ? HttpStatus.resolve(number) : null;
        var status = known == null ? HttpStatus.NOT_FOUND : known;
        var unnamed = status.is4xxClientError() ? "invalid-request" : "internal";
        return ResponseEntity.status(status)
                .body(problems.of(status, CODES.getOrDefault(status, unnamed)));
    }
}
