package vn.guongsang.platform.web;

import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;

/**
 * A part of a list.
 *
 * @param next where the next part begins; none at the end
 */
public record Page<T>(List<T> items, @Nullable String next) {

    public Page {
        items = List.copyOf(items);
    }

    /**
     * @param found what was read with {@link PageRequest#limitAndOne}, so that one row too many
     *     says that there is more
     */
    public static <T> Page<T> of(List<T> found, PageRequest request, Function<T, UUID> id) {
        if (found.size() <= request.limit()) {
            return new Page<>(found, null);
        }
        var items = found.subList(0, request.limit());
        return new Page<>(items, PageRequest.cursorAfter(id.apply(items.getLast())));
    }

    /** The same for rows that are numbered, together with {@link PageRequest#afterNumber}. */
    public static <T> Page<T> ofNumbered(
            List<T> found, PageRequest request, ToLongFunction<T> number) {
        return of(found, request, row -> new UUID(0, number.applyAsLong(row)));
    }
}
