package vn.guongsang.platform.web;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.jdk.StringDeserializer;
import tools.jackson.databind.module.SimpleModule;

/**
 * Refuses text that no database keeps as it was sent: half a character, or the zero character.
 * Taken silently, it would come back as something else.
 */
class ReadableText extends SimpleModule {

    ReadableText() {
        super("readable-text");
        addDeserializer(String.class, new Strict());
    }

    private static final class Strict extends StringDeserializer {

        @Override
        public @Nullable String deserialize(JsonParser parser, DeserializationContext context) {
            var text = super.deserialize(parser, context);
            if (text != null && !isReadable(text)) {
                throw context.weirdStringException(text, String.class, "not readable");
            }
            return text;
        }

        private static boolean isReadable(String text) {
            return text.codePoints()
                    .noneMatch(c -> c == 0 || Character.getType(c) == Character.SURROGATE);
        }
    }
}
