package vn.guongsang.problems;

import java.util.List;
import org.springframework.validation.Errors;
import org.springframework.validation.FieldError;

/**
 * Puts broken constraints of a request record into our own words; the library has no Vietnamese.
 */
public final class Constraints {

    private Constraints() {}

    /**
     * Every broken constraint.
     *
     * @param under pointer to the checked value in the request's body
     */
    public static List<FieldProblem> broken(String under, Errors errors) {
        return errors.getFieldErrors().stream().map(error -> broken(under, error)).toList();
    }

    private static FieldProblem broken(String under, FieldError error) {
        var pointer =
                under + "/" + error.getField().replace("[", "/").replace("]", "").replace('.', '/');
        return switch (String.valueOf(error.getCode())) {
            case "NotNull", "NotBlank", "NotEmpty" -> new FieldProblem(pointer, "required");
            case "Size" -> new FieldProblem(pointer, "size", bound(error, 2), bound(error, 1));
            case "Email" -> new FieldProblem(pointer, "email");
            case "Pattern" -> new FieldProblem(pointer, "pattern", bound(error, 2));
            default -> new FieldProblem(pointer, "out-of-range");
        };
    }

    // Spring lists a constraint's attributes by name: Size is {field, max, min}, Pattern {field,
    // flags, regexp}.
    private static Object bound(FieldError error, int index) {
        var arguments = error.getArguments();
        return arguments == null || arguments.length <= index
                ? ""
                : String.valueOf(arguments[index]);
    }
}
