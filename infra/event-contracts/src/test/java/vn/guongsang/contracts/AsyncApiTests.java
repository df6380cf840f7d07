package vn.guongsang.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

class AsyncApiTests {
    private static final Path FILE = Contracts.ROOT.resolve("asyncapi.yaml");

    private final JsonNode document = new YAMLMapper().readTree(AsyncApi.document());

    @Test
    void committedDocumentSaysWhatTheCodeSays() {
        Committed.assertEquals(FILE, AsyncApi.document());
    }

    @ParameterizedTest
    @EnumSource
    void saysWhoWritesAndWhoReadsATopic(Topic topic) {
        var channel =
                document.path("channels")
                        .valueStream()
                        .filter(each -> each.path("address").asString().equals(topic.wireName()))
                        .findFirst()
                        .orElseThrow();

        assertThat(channel.path("x-writer").asString()).isEqualTo(topic.writer().principal());
        assertThat(channel.path("x-readers").valueStream().map(JsonNode::asString))
                .containsExactlyInAnyOrderElementsOf(
                        topic.readers().stream().map(Topic.Service::principal).toList());
        assertThat(channel.path("x-key").asString()).endsWith("Id");
    }

    @ParameterizedTest
    @EnumSource
    void saysWhatEveryTypeLooksLike(EventType event) {
        var message = document.path("components").path("messages").path(Contracts.shortName(event));

        assertThat(message.path("name").asString()).isEqualTo(event.wireName());
        var schema = Contracts.ROOT.resolve(message.path("payload").path("$ref").asString());
        assertThat(schema.normalize()).isEqualTo(Contracts.schema(event));
    }

    @Test
    void refersToNothingThatIsMissing() {
        var references = document.findValuesAsString("$ref");

        assertThat(references).isNotEmpty();
        assertThat(references)
                .filteredOn(reference -> reference.startsWith("#"))
                .allSatisfy(
                        reference ->
                                assertThat(document.at(reference.substring(1)).isMissingNode())
                                        .as(reference)
                                        .isFalse());
    }

    @Test
    void demandsTheEnvelopeButForCauseAndTrace() {
        var envelope = document.at("/components/schemas/Envelope");
        var required = envelope.path("required").valueStream().map(JsonNode::asString);

        assertThat(required)
                .containsExactlyInAnyOrder(
                        "ce_specversion",
                        "ce_id",
                        "ce_type",
                        "ce_source",
                        "ce_subject",
                        "ce_time",
                        "ce_revision",
                        "ce_centre",
                        "content-type");
        assertThat(envelope.path("properties").propertyNames())
                .contains("ce_causationid", "traceparent");
    }
}
