package vn.guongsang.identity.api;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import vn.guongsang.problems.FieldProblem;
import vn.guongsang.problems.RequestRefused;

/** Reads from {@code If-Match} which version of an account a caller has seen. */
final class SeenVersion {

    private SeenVersion() {}

    static long of(@Nullable String header) {
        if (header == null) {
            throw new RequestRefused(HttpStatus.PRECONDITION_REQUIRED, "if-match-missing");
        }
        var tag = header.strip();
        if (!tag.matches("\"\\d{1,18}\"")) {
            throw new RequestRefused(
                    HttpStatus.BAD_REQUEST,
                    "invalid-request",
                    new FieldProblem(HttpHeaders.IF_MATCH, "wrong-type"));
        }
        return Long.parseLong(tag.substring(1, tag.length() - 1));
    }
}
