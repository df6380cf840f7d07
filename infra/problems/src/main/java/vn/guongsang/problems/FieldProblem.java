package vn.guongsang.problems;

import java.util.List;

/**
 * One place in a request that has to change.
 *
 * @param pointer JSON pointer (RFC 6901) into the body, or the parameter's name
 * @param code names the text {@code field.<code>} of the bundle
 * @param arguments fill the text's places
 */
public record FieldProblem(String pointer, String code, List<Object> arguments) {

    public FieldProblem {
        arguments = List.copyOf(arguments);
    }

    public FieldProblem(String pointer, String code, Object... arguments) {
        this(pointer, code, List.of(arguments));
    }
}
