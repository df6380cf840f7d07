package vn.guongsang.contracts;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/**
 * What a schema may do between two releases: gain members that can be missing. Everything else
 * breaks a consumer, or makes a record unreadable that is already on a topic.
 */
final class SchemaGrowth {
    private static final List<String> SHAPE = List.of("type", "format");

    private final List<String> complaints = new ArrayList<>();

    private SchemaGrowth() {}

    /** What is not growth, as sentences; empty if the schema has only grown. */
    static List<String> complaints(JsonNode before, JsonNode after) {
        var growth = new SchemaGrowth();
        growth.compare(before, after, "");
        return growth.complaints;
    }

    private void compare(JsonNode before, JsonNode after, String at) {
        for (var keyword : SHAPE) {
            var was = before.path(keyword);
            var is = after.path(keyword);
            if (!was.equals(is)) {
                complaints.add("%s changed its %s: %s, now %s".formatted(at, keyword, was, is));
            }
        }
        compareMembers(before, after, at);
        if (before.has("items")) {
            compare(before.path("items"), after.path("items"), at + "/*");
        }
    }

    private void compareMembers(JsonNode before, JsonNode after, String at) {
        for (var member : before.path("properties").properties()) {
            var place = at + "/" + member.getKey();
            var now = after.path("properties").path(member.getKey());
            if (now.isMissingNode()) {
                complaints.add(place + " was removed");
            } else {
                compare(member.getValue(), now, place);
            }
        }
        var was = required(before);
        var is = required(after);
        is.stream()
                .filter(member -> !was.contains(member))
                .forEach(member -> complaints.add(at + "/" + member + " is newly required"));
        was.stream()
                .filter(member -> !is.contains(member))
                .forEach(member -> complaints.add(at + "/" + member + " is no longer promised"));
    }

    private static Set<String> required(JsonNode schema) {
        return schema.path("required")
                .valueStream()
                .map(JsonNode::asString)
                .collect(Collectors.toSet());
    }
}
