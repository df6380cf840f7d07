package vn.guongsang.contracts;

import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.cfg.DateTimeFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** JSON as services write and read it, and as documents are committed. */
final class WireJson {
    /** A consumer ignores members that it does not know, or no type could ever grow. */
    static final JsonMapper MAPPER =
            JsonMapper.builder()
                    .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                    .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                    .disable(DateTimeFeature.WRITE_DATES_AS_TIMESTAMPS)
                    .build();

    private static final DefaultIndenter TWO_SPACES = new DefaultIndenter("  ", "\n");
    private static final Separators COLON_AFTER_NAME =
            Separators.createDefaultInstance().withObjectNameValueSpacing(Separators.Spacing.AFTER);
    private static final ObjectWriter DOCUMENTS =
            MAPPER.writer()
                    .with(
                            new DefaultPrettyPrinter(COLON_AFTER_NAME)
                                    .withObjectIndenter(TWO_SPACES)
                                    .withArrayIndenter(TWO_SPACES));

    private WireJson() {}

    static ObjectNode read(String json) {
        return (ObjectNode) MAPPER.readTree(json);
    }

    static String document(JsonNode json) {
        return DOCUMENTS.writeValueAsString(json) + "\n";
    }
}
