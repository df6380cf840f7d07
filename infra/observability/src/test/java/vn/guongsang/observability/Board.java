package vn.guongsang.observability;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** One dashboard of Grafana, as its file says it. */
record Board(Path file, JsonNode json) {

    static List<Board> all() {
        return Folder.files("grafana/dashboards", ".json").stream()
                .map(file -> new Board(file, Folder.json(file)))
                .toList();
    }

    String uid() {
        return json.path("uid").asString();
    }

    String title() {
        return json.path("title").asString();
    }

    List<JsonNode> panels() {
        return json.path("panels").valueStream().toList();
    }

    List<String> panelTitles() {
        return panels().stream().map(panel -> panel.path("title").asString()).toList();
    }

    /** What its panels and annotations ask for. */
    Stream<String> expressions() {
        return Stream.concat(
                        panels().stream().flatMap(panel -> panel.path("targets").valueStream()),
                        json.path("annotations").path("list").valueStream())
                .map(target -> target.path("expr").asString());
    }
}
