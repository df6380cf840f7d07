package vn.guongsang.contracts;

import java.util.Arrays;
import java.util.Locale;
import java.util.TreeMap;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.dataformat.yaml.YAMLMapper;
import tools.jackson.dataformat.yaml.YAMLWriteFeature;

/** Writes the AsyncAPI document of the whole system from the topic table and the event types. */
final class AsyncApi {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final YAMLMapper YAML =
            YAMLMapper.builder()
                    .enable(YAMLWriteFeature.MINIMIZE_QUOTES)
                    .enable(YAMLWriteFeature.ALWAYS_QUOTE_NUMBERS_AS_STRINGS)
                    .disable(YAMLWriteFeature.SPLIT_LINES)
                    .disable(YAMLWriteFeature.WRITE_DOC_START_MARKER)
                    .build();
    private static final String ABOUT =
            """
            What the services of Gương Sáng say to each other on Kafka. Generated from the records \
            and the topic table of event-contracts.
            Records of one key keep their order; the key is the member named by x-key.
            A consumer ignores types and members that it does not know.""";

    private AsyncApi() {}

    static String document() {
        var document = JSON.objectNode().put("asyncapi", "3.0.0");
        document.putObject("info")
                .put("title", "Gương Sáng events")
                .put("version", "1.0.0")
                .put("description", ABOUT);
        document.put("defaultContentType", "application/json");
        var channels = document.putObject("channels");
        var operations = document.putObject("operations");
        for (var topic : Topic.values()) {
            channels.set(channelName(topic), channel(topic));
            addOperations(operations, topic);
        }
        document.set("components", AsyncApiMessages.components());
        return YAML.writeValueAsString(document);
    }

    private static ObjectNode channel(Topic topic) {
        var channel = JSON.objectNode().put("address", topic.wireName());
        var messages = channel.putObject("messages");
        types(topic)
                .flatMap(AsyncApiMessages::namesOf)
                .forEach(
                        name ->
                                messages.putObject(name)
                                        .put("$ref", "#/components/messages/" + name));
        channel.putObject("bindings").set("kafka", binding(topic));
        channel.put("x-key", key(topic));
        channel.put("x-retention", topic.retention().name());
        channel.put("x-writer", topic.writer().principal());
        var readers = channel.putArray("x-readers");
        readers(topic).forEach(readers::add);
        return channel;
    }

    private static ObjectNode binding(Topic topic) {
        var binding = JSON.objectNode().put("topic", topic.wireName());
        binding.put("partitions", Topic.PARTITIONS);
        var configuration = binding.putObject("topicConfiguration");
        new TreeMap<>(topic.retention().configuration())
                .forEach((name, value) -> configuration.set(name, setting(name, value)));
        return binding.put("bindingVersion", "0.5.0");
    }

    private static JsonNode setting(String name, String value) {
        return name.equals("cleanup.policy")
                ? JSON.arrayNode().add(value)
                : JSON.numberNode(Long.parseLong(value));
    }

    private static void addOperations(ObjectNode operations, Topic topic) {
        operations.set(
                topic.writer().principal() + "-sends-" + channelName(topic),
                operation("send", topic));
        readers(topic)
                .forEach(
                        reader ->
                                operations.set(
                                        reader + "-receives-" + channelName(topic),
                                        operation("receive", topic)));
    }

    private static ObjectNode operation(String action, Topic topic) {
        var operation = JSON.objectNode().put("action", action);
        operation.putObject("channel").put("$ref", "#/channels/" + channelName(topic));
        return operation;
    }

    private static String channelName(Topic topic) {
        return topic.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static Stream<EventType> types(Topic topic) {
        return Arrays.stream(EventType.values()).filter(type -> type.topic() == topic);
    }

    private static Stream<String> readers(Topic topic) {
        return topic.readers().stream().sorted().map(Topic.Service::principal);
    }

    /** The member that every type of a topic uses as its key. */
    private static String key(Topic topic) {
        var keys = types(topic).map(KeyMember::of).distinct().toList();
        if (keys.size() != 1) {
            throw new IllegalStateException(topic + " has no one key, but " + keys);
        }
        return keys.getFirst();
    }
}
