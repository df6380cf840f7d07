package vn.guongsang.contracts;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * Looks for what a record that is kept for ever must not carry. Types decide where they can; a text
 * passes only if every sample of it looks like a code.
 */
final class WithoutPersonalData {
    private static final Set<Class<?>> HARMLESS =
            Set.of(
                    UUID.class,
                    Instant.class,
                    LocalDate.class,
                    int.class,
                    Integer.class,
                    long.class,
                    Long.class,
                    boolean.class,
                    Boolean.class);

    /** A code, a month, a SHA-256, or a JSON pointer to a field of the dossier. */
    private static final Pattern CODE =
            Pattern.compile("[A-Z][A-Z0-9_]*|\\d{4}-\\d{2}|[0-9a-f]{64}|(/[A-Za-z0-9]+)+");

    private final List<String> complaints = new ArrayList<>();

    private WithoutPersonalData() {}

    /** What does not belong into the type, as sentences; empty if it carries ids and codes only. */
    static List<String> complaints(Class<?> type, List<? extends JsonNode> samples) {
        var look = new WithoutPersonalData();
        look.walkRecord(type, samples, "");
        return look.complaints;
    }

    private void walkRecord(Class<?> type, List<? extends JsonNode> samples, String at) {
        for (var component : type.getRecordComponents()) {
            var name = component.getName();
            var values =
                    samples.stream()
                            .map(sample -> sample.path(name))
                            .filter(value -> !value.isMissingNode() && !value.isNull())
                            .toList();
            walk(component.getGenericType(), values, at + "/" + name);
        }
    }

    private void walk(Type type, List<? extends JsonNode> values, String at) {
        if (type == String.class) {
            codes(values, at);
        } else if (type == NominationOutline.class || type == ReviewCompleted.Votes.class) {
            walkRecord((Class<?>) type, values, at);
        } else if (type instanceof ParameterizedType list && list.getRawType() == List.class) {
            var elements = values.stream().flatMap(JsonNode::valueStream).toList();
            walk(list.getActualTypeArguments()[0], elements, at + "/*");
        } else if (!(type instanceof Class<?> scalar && HARMLESS.contains(scalar))) {
            complaints.add(
                    at + " is a " + type.getTypeName() + ": neither id, code, number nor date");
        }
    }

    private void codes(List<? extends JsonNode> values, String at) {
        if (values.isEmpty()) {
            complaints.add(at + " is a text without a sample, so nobody knows that it is a code");
        }
        Stream<String> texts = values.stream().map(JsonNode::asString);
        texts.filter(text -> !CODE.matcher(text).matches())
                .forEach(text -> complaints.add(at + " is no code, but: " + text));
    }
}
