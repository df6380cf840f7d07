package vn.guongsang.problems;

import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;

/**
 * A rule of the business that a request would break. Each rule is a named subclass, so that callers
 * and tests can tell rules apart; its code names the problem type and its texts.
 */
public abstract class RuleBroken extends RuntimeException {

    private final Kind kind;
    private final String code;
    private final List<Object> arguments;

    /**
     * @param code names the texts {@code <code>.title} and {@code <code>.detail} of the bundle
     * @param arguments fill the detail's places
     */
    protected RuleBroken(Kind kind, String code, Object... arguments) {
        super(code);
        this.kind = kind;
        this.code = code;
        this.arguments = List.of(arguments);
    }

    public Kind kind() {
        return kind;
    }

    public String code() {
        return code;
    }

    List<Object> arguments() {
        return arguments;
    }

    /** Every place in the request that has to change; empty where the rule is about no place. */
    public List<FieldProblem> fields() {
        return List.of();
    }

    /** What else a caller needs to know, as members of the problem. */
    public Map<String, Object> details() {
        return Map.of();
    }

    /** What a caller can do about it, which decides the status. */
    public enum Kind {
        /** Not there, or not for this caller: the two look the same. */
        MISSING(HttpStatus.NOT_FOUND),
        /** The caller's role does not allow it. */
        NOT_ALLOWED(HttpStatus.FORBIDDEN),
        /** Somebody was faster: read again, then decide. */
        STALE(HttpStatus.PRECONDITION_FAILED),
        /** Not in this state. */
        NOT_NOW(HttpStatus.CONFLICT),
        /** Understood, but something in it has to change. */
        INCOMPLETE(HttpStatus.UNPROCESSABLE_CONTENT);

        private final HttpStatus status;

        Kind(HttpStatus status) {
            this.status = status;
        }

        /** The status with which a caller is told. */
        public HttpStatus status() {
            return status;
        }
    }
}
