package vn.guongsang.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

class SchemaGrowthTests {
    private final ObjectNode before = baseline(EventType.OBLIGATION_CHANGED);
    private final ObjectNode after = before.deepCopy();

    @BeforeAll
    static void startTheBaselineOfNewTypes() {
        Arrays.stream(EventType.values())
                .filter(event -> Committed.WRITE && Files.notExists(Contracts.baseline(event)))
                .forEach(
                        event ->
                                Committed.write(
                                        Contracts.baseline(event),
                                        WireJson.document(JsonSchemas.of(event))));
    }

    @Test
    void keepsTheBaseline() {
        Committed.assertFrozen(Contracts.BASELINE);
    }

    @ParameterizedTest
    @EnumSource
    void hasOnlyGrownSinceTheBaseline(EventType event) {
        assertThat(SchemaGrowth.complaints(baseline(event), JsonSchemas.of(event))).isEmpty();
    }

    @Test
    void acceptsAddedOptionalMember() {
        members(after).putObject("waivedUntil").putArray("type").add("string").add("null");

        assertThat(SchemaGrowth.complaints(before, after)).isEmpty();
    }

    @Test
    void refusesRemovedMember() {
        members(after).remove("nominationId");

        assertThat(SchemaGrowth.complaints(before, after))
                .containsExactly("/nominationId was removed");
    }

    @Test
    void refusesChangedType() {
        member(after, "status").put("type", "integer");

        assertThat(SchemaGrowth.complaints(before, after))
                .containsExactly("/status changed its type: \"string\", now \"integer\"");
    }

    @Test
    void refusesChangedFormat() {
        member(after, "at").put("format", "date");

        assertThat(SchemaGrowth.complaints(before, after))
                .containsExactly("/at changed its format: \"date-time\", now \"date\"");
    }

    @Test
    void refusesNewlyRequiredMember() {
        required(after).add("nominationId");

        assertThat(SchemaGrowth.complaints(before, after))
                .containsExactly("/nominationId is newly required");
    }

    @Test
    void refusesAddedMemberThatIsRequired() {
        members(after).putObject("waivedBy").put("type", "string");
        required(after).add("waivedBy");

        assertThat(SchemaGrowth.complaints(before, after))
                .containsExactly("/waivedBy is newly required");
    }

    @Test
    void refusesToPromiseLess() {
        required(after).removeIf(name -> name.asString().equals("status"));

        assertThat(SchemaGrowth.complaints(before, after))
                .containsExactly("/status is no longer promised");
    }

    @Test
    void looksIntoNestedRecordsAndLists() {
        var dossier = baseline(EventType.DOSSIER_STATE);
        var changed = dossier.deepCopy();
        members(member(changed, "claims").path("items")).remove("source");

        assertThat(SchemaGrowth.complaints(dossier, changed))
                .containsExactly("/claims/*/source was removed");
    }

    private static ObjectNode baseline(EventType event) {
        return WireJson.read(Contracts.text(Contracts.baseline(event)));
    }

    private static ObjectNode members(JsonNode schema) {
        return (ObjectNode) schema.path("properties");
    }

    private static ObjectNode member(JsonNode schema, String name) {
        return (ObjectNode) members(schema).path(name);
    }

    private static ArrayNode required(JsonNode schema) {
        return (ArrayNode) schema.path("required");
    }
}
