package vn.guongsang.contracts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class SchemaTests {
    private static final SchemaRegistry SCHEMAS =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

    @ParameterizedTest
    @EnumSource
    void committedSchemaSaysWhatTheRecordSays(EventType event) {
        Committed.assertEquals(Contracts.schema(event), WireJson.document(JsonSchemas.of(event)));
    }

    @Test
    void everyCommittedSchemaBelongsToAType() {
        assertThat(Contracts.files(Contracts.ROOT.resolve("schemas")))
                .filteredOn(file -> file.toString().matches(".*schemas.[^/\\\\]+\\.json"))
                .containsExactlyInAnyOrderElementsOf(
                        Arrays.stream(EventType.values()).map(Contracts::schema).toList());
    }

    @ParameterizedTest
    @MethodSource("vn.guongsang.contracts.Sample#all")
    void acceptsEverySample(Sample sample) {
        assertThat(validate(sample.event(), sample.text())).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("vn.guongsang.contracts.Sample#all")
    void acceptsWhatIsWrittenToday(Sample sample) {
        var written = WireJson.MAPPER.writeValueAsString(sample.fact());

        assertThat(validate(sample.event(), written)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void refusesMissingCentre(EventType event) {
        var json = Sample.of(event).findFirst().orElseThrow().json();
        json.remove("centreId");

        assertThat(validate(event, json.toString()))
                .singleElement()
                .extracting(Error::getKeyword)
                .isEqualTo("required");
    }

    @ParameterizedTest
    @EnumSource
    void refusesAnIdThatIsNone(EventType event) {
        var json = Sample.of(event).findFirst().orElseThrow().json();
        json.put("centreId", "TTYT-MAU");

        assertThat(validate(event, json.toString()))
                .singleElement()
                .extracting(Error::getKeyword)
                .isEqualTo("format");
    }

    @Test
    void hasNoPlaceForOtherTypes() {
        record Loose(Map<String, String> anything) {}

        assertThatIllegalArgumentException().isThrownBy(() -> JsonSchemas.ofRecord(Loose.class));
    }

    private static List<Error> validate(EventType event, String json) {
        return schema(event)
                .validate(
                        json,
                        InputFormat.JSON,
                        context -> context.executionConfig(c -> c.formatAssertionsEnabled(true)));
    }

    private static Schema schema(EventType event) {
        return SCHEMAS.getSchema(Contracts.text(Contracts.schema(event)), InputFormat.JSON);
    }
}
