package vn.guongsang.observability;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** The rules of all files. */
final class Alerts {
    private Alerts() {}

    static List<JsonNode> all() {
        return rules().filter(rule -> rule.has("alert")).toList();
    }

    static Set<String> names() {
        return all().stream()
                .map(rule -> rule.path("alert").asString())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The names that our rules add to those that are scraped. */
    static Set<String> recorded() {
        return rules().filter(rule -> rule.has("record"))
                .map(rule -> rule.path("record").asString())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    static Stream<String> expressions() {
        return rules().map(rule -> rule.path("expr").asString());
    }

    private static Stream<JsonNode> rules() {
        return Folder.files("prometheus/rules", ".yaml").stream()
                .map(Folder::yaml)
                .flatMap(file -> file.path("groups").valueStream())
                .flatMap(group -> group.path("rules").valueStream());
    }
}
