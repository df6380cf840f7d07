package vn.guongsang.contracts;

import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.ParameterizedType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Derives the JSON Schema of a record. It knows the types of which the published language is made
 * and refuses every other.
 */
final class JsonSchemas {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    /** Type and format; the wrappers stand for numbers that may be missing. */
    private static final Map<Class<?>, List<String>> SCALARS =
            Map.ofEntries(
                    Map.entry(String.class, List.of("string")),
                    Map.entry(UUID.class, List.of("string", "uuid")),
                    Map.entry(Instant.class, List.of("string", "date-time")),
                    Map.entry(LocalDate.class, List.of("string", "date")),
                    Map.entry(int.class, List.of("integer", "int32")),
                    Map.entry(Integer.class, List.of("integer", "int32")),
                    Map.entry(long.class, List.of("integer", "int64")),
                    Map.entry(Long.class, List.of("integer", "int64")),
                    Map.entry(boolean.class, List.of("boolean")),
                    Map.entry(Boolean.class, List.of("boolean")));

    private JsonSchemas() {}

    static ObjectNode of(EventType event) {
        return JSON.objectNode()
                .put("$schema", "https://json-schema.org/draft/2020-12/schema")
                .put("title", event.wireName())
                .setAll(ofRecord(event.type()));
    }

    static ObjectNode ofRecord(Class<?> type) {
        var properties = JSON.objectNode();
        var required = JSON.arrayNode();
        for (var component : type.getRecordComponents()) {
            var member = component.getAnnotatedType();
            properties.set(component.getName(), of(member));
            if (!optional(member)) {
                required.add(component.getName());
            }
        }
        var schema = JSON.objectNode().put("type", "object");
        schema.set("properties", properties);
        schema.set("required", required);
        return schema;
    }

    private static ObjectNode of(AnnotatedType member) {
        var schema = ofPresent(member);
        if (optional(member)) {
            // A writer may leave the member out or say null: both mean that there is none.
            schema.set("type", JSON.arrayNode().add(schema.get("type")).add("null"));
        }
        return schema;
    }

    private static ObjectNode ofPresent(AnnotatedType member) {
        if (member instanceof AnnotatedParameterizedType list && rawType(list) == List.class) {
            var schema = JSON.objectNode().put("type", "array");
            schema.set("items", of(list.getAnnotatedActualTypeArguments()[0]));
            return schema;
        }
        if (member.getType() instanceof Class<?> type) {
            if (SCALARS.containsKey(type)) {
                return scalar(SCALARS.get(type));
            }
            if (type.isRecord()) {
                return ofRecord(type);
            }
        }
        throw new IllegalArgumentException(member + " has no place in the published language");
    }

    private static ObjectNode scalar(List<String> typeAndFormat) {
        var schema = JSON.objectNode().put("type", typeAndFormat.getFirst());
        if (typeAndFormat.size() > 1) {
            schema.put("format", typeAndFormat.getLast());
        }
        return schema;
    }

    private static Object rawType(AnnotatedParameterizedType member) {
        return ((ParameterizedType) member.getType()).getRawType();
    }

    private static boolean optional(AnnotatedType member) {
        return member.isAnnotationPresent(Nullable.class);
    }
}
