package vn.guongsang.problems;

import java.time.Duration;
import java.util.List;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;

/**
 * A request that a door of the system refuses before any rule of the business is asked: unreadable,
 * without a needed header, or at a moment when it cannot be served.
 */
public final class RequestRefused extends RuntimeException {

    private final HttpStatus status;
    private final String code;
    private final List<FieldProblem> fields;
    private final HttpHeaders headers = new HttpHeaders();

    public RequestRefused(HttpStatus status, String code, FieldProblem... fields) {
        super(code);
        this.status = status;
        this.code = code;
        this.fields = List.of(fields);
    }

    /** Tells the client when to try again. */
    public RequestRefused retryAfter(Duration wait) {
        return header(HttpHeaders.RETRY_AFTER, Long.toString(wait.toSeconds()));
    }

    /** Tells the client something that is not for people. */
    public RequestRefused header(String name, String value) {
        headers.set(name, value);
        return this;
    }

    public HttpStatus status() {
        return status;
    }

    public String code() {
        return code;
    }

    List<FieldProblem> fields() {
        return fields;
    }

    HttpHeaders headers() {
        return headers;
    }
}
