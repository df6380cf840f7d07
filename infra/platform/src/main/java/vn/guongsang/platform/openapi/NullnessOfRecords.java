package vn.guongsang.platform.openapi;

import com.fasterxml.jackson.databind.type.TypeFactory;
import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverter;
import io.swagger.v3.core.converter.ModelConverterContext;
import io.swagger.v3.oas.models.media.Schema;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A record says by {@code @Nullable} what may be missing; the rest is always there. Without this
 * every member of every answer would be optional for those who read the description.
 */
final class NullnessOfRecords implements ModelConverter {

    private static final String PREFIX = "#/components/schemas/";

    @Override
    public @Nullable Schema<?> resolve(
            AnnotatedType type, ModelConverterContext context, Iterator<ModelConverter> chain) {
        if (!chain.hasNext()) {
            return null;
        }
        Schema<?> schema = chain.next().resolve(type, context, chain);
        var raw = TypeFactory.defaultInstance().constructType(type.getType()).getRawClass();
        if (schema != null && raw.isRecord()) {
            var ref = schema.get$ref();
            var model =
                    ref == null
                            ? schema
                            : context.getDefinedModels().get(ref.substring(PREFIX.length()));
            if (model != null && model.getProperties() != null) {
                describe(model, List.of(raw.getRecordComponents()));
            }
        }
        return schema;
    }

    private static void describe(Schema<?> model, List<RecordComponent> components) {
        for (var component : components) {
            var name = component.getName();
            var property = model.getProperties().get(name);
            if (property == null) {
                continue;
            }
            if (mayBeMissing(component)) {
                model.getProperties().put(name, orNull(property));
            } else if (model.getRequired() == null || !model.getRequired().contains(name)) {
                model.addRequiredItem(name);
            }
        }
    }

    private static boolean mayBeMissing(RecordComponent component) {
        return Arrays.stream(component.getAnnotatedType().getAnnotations())
                .anyMatch(Nullable.class::isInstance);
    }

    private static Schema<?> orNull(Schema<?> property) {
        if (property.get$ref() != null) {
            var none = new Schema<>();
            none.addType("null");
            var either = new Schema<>();
            either.addOneOfItem(property);
            either.addOneOfItem(none);
            return either;
        }
        if (property.getTypes() != null) {
            property.addType("null");
        }
        return property;
    }
}
