package vn.guongsang.observability;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The rules are read by Prometheus, fire when they should, and only then. */
class RuleTests {
    private static final Path PROMETHEUS = Folder.ROOT.resolve("prometheus");
    private static final Pattern ALERT = Pattern.compile("alertname=\"(\\w+)\"");

    @Test
    void prometheusReadsTheExampleAndEveryRule() {
        var outcome =
                Promtool.find().run(PROMETHEUS, List.of("check", "config", "prometheus.yaml"));

        assertThat(outcome.exit()).as(outcome.output()).isZero();
    }

    @Test
    void alertsFireOnMadeUpSeriesAsTheyShould() {
        var arguments = new ArrayList<>(List.of("test", "rules"));
        Folder.files("prometheus/tests", ".yaml").forEach(file -> arguments.add(file.toString()));

        var outcome = Promtool.find().run(PROMETHEUS, arguments);

        assertThat(outcome.exit()).as(outcome.output()).isZero();
    }

    @Test
    void everyAlertHasACaseInWhichItFiresAndOneInWhichItIsSilent() {
        assertThat(tried(true)).isEqualTo(Alerts.names());
        assertThat(tried(false)).isEqualTo(Alerts.names());
    }

    @Test
    void everyAlertSaysHowUrgentItIsAndWhatToDo() {
        var boards = Board.all().stream().map(board -> "/d/" + board.uid()).toList();
        assertThat(Alerts.all())
                .allSatisfy(
                        alert -> {
                            var name = alert.path("alert").asString();
                            var said = alert.path("annotations");
                            assertThat(alert.path("labels").path("severity").asString())
                                    .as(name)
                                    .isIn("page", "ticket");
                            assertThat(said.path("summary").asString()).as(name).isNotBlank();
                            assertThat(said.path("description").asString()).as(name).isNotBlank();
                            assertThat(said.path("dashboard").asString()).as(name).isIn(boards);
                            assertThat(said.path("runbook_url").asString())
                                    .isEqualTo(
                                            "https://runbooks.example.org/guongsang/%s.md"
                                                    .formatted(name));
                        });
    }

    @Test
    void rulesAskOnlyForWhatIsMeasured() {
        var series = Query.bySeries(MetricsTable.read(Folder.ROOT));
        var others = new TreeSet<>(Alerts.recorded());
        others.add("up");

        assertThat(Alerts.expressions().flatMap(text -> new Query(text).complaints(series, others)))
                .isEmpty();
    }

    private static Set<String> tried(boolean fires) {
        return Folder.files("prometheus/tests", ".yaml").stream()
                .map(Folder::yaml)
                .flatMap(file -> file.path("tests").valueStream())
                .flatMap(test -> test.path("promql_expr_test").valueStream())
                .filter(expected -> expected.path("exp_samples").isEmpty() != fires)
                .map(RuleTests::alert)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String alert(JsonNode expected) {
        var found = ALERT.matcher(expected.path("expr").asString());
        assertThat(found.find()).isTrue();
        return found.group(1);
    }
}
