package vn.guongsang.identity.api;

import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import vn.guongsang.problems.RequestRefused;

/**
 * A part of a list.
 *
 * @param next where the next part begins; none at the end
 */
record Part<T>(List<T> items, @Nullable String next) {

    static final UUID BEGINNING = new UUID(0, 0);

    private static final int LARGEST = 100;

    Part {
        items = List.copyOf(items);
    }

    /**
     * @param found with one row too many where there is more
     */
    static <T> Part<T> of(List<T> found, int limit, Function<T, Object> cursor) {
        if (found.size() <= limit) {
            return new Part<>(found, null);
        }
        var items = found.subList(0, limit);
        return new Part<>(items, cursor.apply(items.getLast()).toString());
    }

    /**
     * @throws RequestRefused if more is asked for than anybody gets at once
     */
    static int limit(int wanted) {
        if (wanted < 1 || wanted > LARGEST) {
            throw new RequestRefused(HttpStatus.BAD_REQUEST, "invalid-request");
        }
        return wanted;
    }
}
