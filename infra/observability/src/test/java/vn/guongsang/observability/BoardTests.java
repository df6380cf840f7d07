package vn.guongsang.observability;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** The boards keep the rules of Grafana's linter, and ask only for what is measured. */
class BoardTests {
    private static final Pattern RUNBOOK =
            Pattern.compile("https://runbooks\\.example\\.org/guongsang/(\\w+)\\.md");
    private static final Pattern COUNTER_AS_IT_IS =
            Pattern.compile("(?<!(rate|increase)\\()\\b\\w+_(total|count|sum|bucket)\\{");

    private final List<Board> boards = Board.all();

    @Test
    void eachOfTheSixAnswersOneQuestion() {
        assertThat(boards).hasSize(6);
        assertThat(boards.stream().map(Board::title).sorted())
                .allMatch(title -> title.matches("[1-6] .+\\?"))
                .doesNotHaveDuplicates();
        assertThat(boards)
                .allSatisfy(
                        board -> {
                            assertThat(board.uid()).isEqualTo("gs-" + Folder.name(board.file()));
                            assertThat(board.json().path("description").asString()).isNotBlank();
                            assertThat(board.json().path("editable").asBoolean(true)).isFalse();
                            assertThat(board.json().path("schemaVersion").asInt()).isEqualTo(38);
                        });
    }

    @Test
    void theDataSourceIsChosenAndNeverNamed() {
        assertThat(boards)
                .allSatisfy(
                        board -> {
                            var first = board.json().path("templating").path("list").path(0);
                            assertThat(first.path("type").asString()).isEqualTo("datasource");
                            assertThat(first.path("name").asString()).isEqualTo("datasource");
                            assertThat(board.json().findValues("datasource"))
                                    .isNotEmpty()
                                    .allMatch(
                                            used ->
                                                    used.path("uid")
                                                            .asString()
                                                            .equals("${datasource}"));
                        });
    }

    @Test
    void everyPanelSaysWhatItShowsAndInWhichUnit() {
        everyPanel(
                panel -> {
                    assertThat(panel.path("title").asString()).isNotBlank();
                    assertThat(panel.path("description").asString()).isNotBlank();
                    assertThat(panel.path("fieldConfig").path("defaults").path("unit").asString(""))
                            .isNotBlank();
                    assertThat(panel.path("targets").isEmpty()).isFalse();
                    assertThat(panel.has("datasource")).isTrue();
                });
        assertThat(boards)
                .allSatisfy(
                        board -> {
                            assertThat(board.panelTitles()).doesNotHaveDuplicates();
                            assertThat(
                                            board.panels().stream()
                                                    .map(panel -> panel.path("id").asInt()))
                                    .doesNotHaveDuplicates();
                        });
    }

    @Test
    void everyLinkLeadsToARunbook() {
        var alerts = Alerts.names();
        var linked = new TreeSet<String>();
        everyPanel(
                panel ->
                        panel.path("links")
                                .valueStream()
                                .map(link -> RUNBOOK.matcher(link.path("url").asString()))
                                .forEach(
                                        url -> {
                                            assertThat(url.matches()).isTrue();
                                            linked.add(url.group(1));
                                        }));

        assertThat(alerts).containsAll(linked);
        linked.add("MetersAbsent");
        assertThat(linked).isEqualTo(alerts);
    }

    @Test
    void queriesAskOnlyForWhatIsMeasuredAndForTheChosenJob() {
        var series = Query.bySeries(MetricsTable.read(Folder.ROOT));
        var others = Set.of("up", "scrape_duration_seconds");
        for (var board : boards) {
            assertThat(board.expressions())
                    .as(board.title())
                    .allSatisfy(
                            text -> {
                                var query = new Query(text);
                                assertThat(query.complaints(series, others)).as(text).isEmpty();
                                assertThat(query.selectors())
                                        .as(text)
                                        .isNotEmpty()
                                        .allMatch(asked -> asked.labels().contains("job"));
                                assertThat(text).doesNotContain("or vector");
                                assertThat(COUNTER_AS_IT_IS.matcher(text).find())
                                        .as("a counter without its rate in " + text)
                                        .isFalse();
                            });
        }
    }

    @Test
    void prometheusReadsEveryQuery(@TempDir Path folder) throws IOException {
        var rules = new StringBuilder("groups:\n  - name: boards\n    rules:\n");
        boards.stream()
                .flatMap(Board::expressions)
                .map(BoardTests::withoutVariables)
                .forEach(
                        query ->
                                rules.append("      - record: panel\n        expr: '")
                                        .append(query.replace("'", "''"))
                                        .append("'\n"));
        var file = Files.writeString(folder.resolve("boards.yaml"), rules);

        var outcome =
                Promtool.find()
                        .run(folder, List.of("check", "rules", "--lint=none", file.toString()));

        assertThat(outcome.exit()).as(outcome.output()).isZero();
    }

    private static String withoutVariables(String query) {
        return query.replace("$__rate_interval_ms", "60000")
                .replace("$__rate_interval", "1m")
                .replace("$__range", "1h")
                .replaceAll("\\$\\w+", "any");
    }

    private void everyPanel(Consumer<JsonNode> check) {
        for (var board : boards) {
            assertThat(board.panels()).as(board.title()).isNotEmpty().allSatisfy(check);
        }
    }
}
