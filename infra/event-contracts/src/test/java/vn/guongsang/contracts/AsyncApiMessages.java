package vn.guongsang.contracts;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The messages of the AsyncAPI document: CloudEvents 1.0 in binary mode round a JSON body. */
final class AsyncApiMessages {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final String TOMBSTONE = ".tombstone";
    private static final List<String> OPTIONAL = List.of("ce_causationid", "traceparent");

    private AsyncApiMessages() {}

    /** A state also travels without a body, which says that it must be forgotten. */
    static Stream<String> namesOf(EventType event) {
        var name = Contracts.shortName(event);
        return isState(event) ? Stream.of(name, name + TOMBSTONE) : Stream.of(name);
    }

    static ObjectNode components() {
        var components = JSON.objectNode();
        var messages = components.putObject("messages");
        Arrays.stream(EventType.values())
                .forEach(event -> namesOf(event).forEach(n -> messages.set(n, message(n, event))));
        components.putObject("schemas").set("Envelope", envelope());
        return components;
    }

    private static ObjectNode message(String name, EventType event) {
        var message = JSON.objectNode().put("name", event.wireName());
        message.put("contentType", "application/json");
        message.putObject("headers")
                .putArray("allOf")
                .add(JSON.objectNode().put("$ref", "#/components/schemas/Envelope"))
                .add(onlyType(event));
        message.set("payload", payload(name, event));
        message.putObject("bindings")
                .putObject("kafka")
                .put("bindingVersion", "0.5.0")
                .set("key", JSON.objectNode().put("type", "string").put("format", "uuid"));
        return message;
    }

    private static ObjectNode onlyType(EventType event) {
        var headers = JSON.objectNode().put("type", "object");
        headers.putObject("properties").putObject("ce_type").put("const", event.wireName());
        return headers;
    }

    private static ObjectNode payload(String name, EventType event) {
        return name.endsWith(TOMBSTONE)
                ? JSON.objectNode().put("type", "null")
                : JSON.objectNode()
                        .put("$ref", "./schemas/" + Contracts.schema(event).getFileName());
    }

    private static ObjectNode envelope() {
        var headers = JSON.objectNode();
        headers.set("ce_specversion", JSON.objectNode().put("const", "1.0"));
        header(headers, "ce_id", "uuid", "Of this event: the same in every copy of it.");
        header(headers, "ce_type", "", "Name and version of the body, stable for ever.");
        header(headers, "ce_source", "uri-reference", "The service that says it.");
        header(headers, "ce_subject", "uuid", "The aggregate that it is about.");
        header(headers, "ce_time", "date-time", "When it became true, by the domain clock.");
        header(headers, "ce_revision", "", "How many facts this aggregate has said on this topic.")
                .put("pattern", "^[1-9][0-9]*$");
        header(headers, "ce_centre", "uuid", "The centre in which it happened.");
        header(headers, "ce_causationid", "", "The event that led to this one, if one did.");
        header(headers, "traceparent", "", "W3C trace context of the request behind it.");
        headers.set("content-type", JSON.objectNode().put("const", "application/json"));
        var schema = JSON.objectNode().put("type", "object");
        schema.set("properties", headers);
        var required = schema.putArray("required");
        headers.propertyStream()
                .map(header -> header.getKey())
                .filter(name -> !OPTIONAL.contains(name))
                .forEach(required::add);
        return schema;
    }

    private static ObjectNode header(ObjectNode headers, String name, String format, String says) {
        var header = headers.putObject(name).put("type", "string").put("description", says);
        return format.isEmpty() ? header : header.put("format", format);
    }

    private static boolean isState(EventType event) {
        return event.topic().retention() == Topic.Retention.LATEST_STATE;
    }
}
