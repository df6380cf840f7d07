package vn.guongsang.platform.audit;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Why somebody does something, as their request says it. */
final class Reasons {

    private static final List<String> NAMES = List.of("reason", "reasonCode", "reasons", "note");
    private static final int LONGEST = 2_000;

    private Reasons() {}

    static @Nullable String in(Object[] arguments) {
        var found =
                Arrays.stream(arguments)
                        .filter(Record.class::isInstance)
                        .flatMap(Reasons::said)
                        .toList();
        var text = String.join(" ", found);
        return text.isEmpty() ? null : text.substring(0, Math.min(LONGEST, text.length()));
    }

    private static Stream<String> said(Object request) {
        return Arrays.stream(request.getClass().getRecordComponents())
                .filter(component -> NAMES.contains(component.getName()))
                .map(component -> value(component, request))
                .filter(Objects::nonNull)
                .map(Object::toString);
    }

    private static @Nullable Object value(RecordComponent component, Object request) {
        try {
            var accessor = component.getAccessor();
            accessor.setAccessible(true);
            return accessor.invoke(request);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
