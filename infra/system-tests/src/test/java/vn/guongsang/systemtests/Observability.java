package vn.guongsang.systemtests;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;
import vn.guongsang.systemtests.client.Json;

/** The boards and rules as they are shipped. */
final class Observability {
    private static final Path ROOT = RunningSystem.CHECKOUT.resolve("infra/observability");

    private Observability() {}

    /** What a panel asks for. */
    record Question(String board, String panel, String expression) {

        /** With the values that a board begins with. */
        String asked() {
            return expression
                    .replace("$__rate_interval_ms", "60000")
                    .replace("$__rate_interval", "1m")
                    .replace("$__range", "1h")
                    .replace("$job", "guongsang")
                    .replaceAll("\\$\\{?\\w+}?", ".*");
        }
    }

    static List<Question> questions() {
        return files("grafana/dashboards", ".json")
                .map(Observability::text)
                .map(Json::read)
                .flatMap(Observability::questions)
                .toList();
    }

    private static Stream<Question> questions(JsonNode board) {
        return board.path("panels")
                .valueStream()
                .flatMap(
                        panel ->
                                panel.path("targets")
                                        .valueStream()
                                        .map(
                                                target ->
                                                        new Question(
                                                                board.path("title").asString(),
                                                                panel.path("title").asString(),
                                                                target.path("expr").asString())));
    }

    /** What each alert waits for, by its name. */
    static Map<String, String> alerts() {
        var yaml = new YAMLMapper();
        return files("prometheus/rules", ".yaml")
                .map(Observability::text)
                .map(yaml::readTree)
                .flatMap(file -> file.path("groups").valueStream())
                .flatMap(group -> group.path("rules").valueStream())
                .filter(rule -> rule.has("alert"))
                .collect(
                        Collectors.toMap(
                                rule -> rule.path("alert").asString(),
                                rule -> rule.path("expr").asString()));
    }

    private static Stream<Path> files(String folder, String ending) {
        try (var files = Files.walk(ROOT.resolve(folder))) {
            return files
                    .filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
