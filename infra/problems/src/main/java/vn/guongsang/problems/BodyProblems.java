package vn.guongsang.problems;

import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.http.converter.HttpMessageNotReadableException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;

/** Says where a JSON body could not be read, as a JSON pointer, and how. */
public final class BodyProblems {

    private BodyProblems() {}

    static RequestRefused in(HttpMessageNotReadableException failure) {
        return in("", failure);
    }

    /**
     * @param under pointer to the part of the body that was being read
     */
    public static RequestRefused in(String under, Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof RequestRefused refused) {
                return refused;
            }
            if (cause instanceof UnrecognizedPropertyException unknown) {
                return at(under, unknown, "unknown-field");
            }
            if (cause instanceof DatabindException wrong && !wrong.getPath().isEmpty()) {
                return at(under, wrong, "wrong-type");
            }
        }
        return new RequestRefused(HttpStatus.BAD_REQUEST, "malformed-body");
    }

    private static RequestRefused at(String under, DatabindException wrong, String code) {
        return new RequestRefused(
                HttpStatus.BAD_REQUEST,
                "invalid-body",
                new FieldProblem(under + pointer(wrong), code));
    }

    private static String pointer(DatabindException wrong) {
        return wrong.getPath().stream()
                .map(BodyProblems::segment)
                .collect(Collectors.joining("/", "/", ""));
    }

    private static String segment(JacksonException.Reference step) {
        var name = step.getPropertyName();
        return name == null
                ? Integer.toString(step.getIndex())
                : name.replace("~", "~0").replace("/", "~1");
    }
}
