package vn.guongsang.contracts;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

class FrozenSamplesTests {

    @Test
    void keepsEverySampleEverShipped() {
        Committed.assertFrozen(Contracts.SAMPLES);
    }

    @Test
    void knowsTheTypeOfEverySample() {
        var all = Contracts.files(Contracts.ROOT.resolve("samples"));

        assertThat(all)
                .containsExactlyInAnyOrderElementsOf(Sample.all().map(Sample::file).toList());
    }

    @ParameterizedTest
    @EnumSource
    void hasOneSampleWithEveryMemberAndOneWithTheFewest(EventType event) {
        var schema = JsonSchemas.of(event);
        var every = names(schema.path("properties"));
        var fewest = schema.path("required").valueStream().map(JsonNode::asString).collect(toSet());
        var samples = Sample.of(event).map(sample -> names(sample.json())).toList();

        assertThat(samples).hasSizeGreaterThan(1).contains(every, fewest);
    }

    @ParameterizedTest
    @EnumSource
    void showsEveryMemberInsideAsWell(EventType event) {
        var shown = Sample.of(event).flatMap(sample -> shown(sample.json(), "")).collect(toSet());

        assertThat(shown).containsAll(declared(JsonSchemas.of(event), "").toList());
    }

    @ParameterizedTest
    @MethodSource("vn.guongsang.contracts.Sample#all")
    void readsWhatWasShippedAndWritesItBackUnchanged(Sample sample) {
        var writtenBack = WireJson.read(WireJson.MAPPER.writeValueAsString(sample.fact()));

        assertThat(withoutNulls(writtenBack)).isEqualTo(withoutNulls(sample.json()));
    }

    @ParameterizedTest
    @MethodSource("vn.guongsang.contracts.Sample#all")
    void ignoresMembersOfTomorrow(Sample sample) {
        var grown = sample.json().put("addedTomorrow", "something");
        grown.putObject("alsoAdded").putArray("list").add(1);
        if (grown.get("outline") instanceof ObjectNode outline) {
            outline.put("addedInside", true);
        }

        var read = WireJson.MAPPER.readValue(grown.toString(), sample.event().type());

        assertThat(read).isEqualTo(sample.fact());
    }

    private static Stream<String> declared(JsonNode schema, String at) {
        var members =
                schema.path("properties").properties().stream()
                        .flatMap(member -> declared(member.getValue(), at + "/" + member.getKey()));
        var inside =
                schema.has("items") ? declared(schema.path("items"), at) : Stream.<String>empty();
        return Stream.of(Stream.of(at), members, inside).flatMap(places -> places);
    }

    private static Stream<String> shown(JsonNode json, String at) {
        if (json.isArray()) {
            return Stream.concat(
                    Stream.of(at), json.valueStream().flatMap(element -> shown(element, at)));
        }
        var members =
                json.properties().stream()
                        .flatMap(member -> shown(member.getValue(), at + "/" + member.getKey()));
        return json.isNull() ? Stream.empty() : Stream.concat(Stream.of(at), members);
    }

    private static Set<String> names(JsonNode object) {
        return Set.copyOf(object.propertyNames());
    }

    private static JsonNode withoutNulls(JsonNode json) {
        if (json instanceof ObjectNode object) {
            object.removeIf(JsonNode::isNull);
        }
        json.forEach(FrozenSamplesTests::withoutNulls);
        return json;
    }
}
