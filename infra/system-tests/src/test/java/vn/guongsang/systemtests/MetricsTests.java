package vn.guongsang.systemtests;

import static java.util.function.Predicate.not;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.guongsang.observability.Metric;
import vn.guongsang.observability.MetricsTable;
import vn.guongsang.systemtests.client.Api;
import vn.guongsang.systemtests.client.Request;
import vn.guongsang.systemtests.evidence.Meters;
import vn.guongsang.systemtests.evidence.Scrape;
import vn.guongsang.systemtests.installation.Installation;

/** METRICS.md and what the processes say to Prometheus are the same. */
@SystemTest
class MetricsTests {
    private static final List<Metric> DOCUMENTED =
            MetricsTable.read(RunningSystem.CHECKOUT.resolve("infra/observability"));
    private static final List<String> PROCESSES =
            List.of(
                    "nomination",
                    "review",
                    "award",
                    "notification",
                    "reporting",
                    "gateway",
                    "identity");

    /** What is registered by somebody else; whatever is not among them is ours. */
    private static final Pattern OTHERS =
            Pattern.compile(
                    "(application|disk|executor|hikaricp|http|jdbc|jvm|kafka|logback|process|spring|system|tasks|tomcat)_.*");

    /** Figures of tables are there after their first sample. */
    private static final Duration FIRST_SAMPLES = Duration.ofSeconds(40);

    /** Requests are counted from the first on, and in a fresh system some have had none. */
    @BeforeEach
    void everyProcessIsAskedSomething(Installation system) throws IOException {
        for (var process : PROCESSES) {
            var address = URI.create("http://127.0.0.1:" + system.part(process).port() + "/");
            try (var api = new Api(address)) {
                assertThat(api.send(Request.get("/api/v1/nobody-home")).status()).isPositive();
            }
        }
    }

    @Test
    void everyProcessSaysOfOurOwnWhatIsDocumentedAndNothingElse(Installation system) {
        for (var process : PROCESSES) {
            await().atMost(FIRST_SAMPLES)
                    .untilAsserted(
                            () ->
                                    assertThat(ours(scrape(system, process)))
                                            .as(process)
                                            .isEqualTo(documented(process, true)));
        }
    }

    @Test
    void everyProcessSaysOfFrameworksWhatAlertsAndBoardsUse(Installation system) {
        for (var process : PROCESSES) {
            await().atMost(FIRST_SAMPLES)
                    .untilAsserted(
                            () ->
                                    assertThat(scrape(system, process).families())
                                            .as(process)
                                            .containsAll(documented(process, false)));
        }
    }

    @Test
    void seriesHaveTheLabelsThatAreDocumented(Installation system) {
        for (var process : PROCESSES) {
            var scrape = scrape(system, process);
            rows(process)
                    .filter(row -> !row.labels().contains("many"))
                    .forEach(
                            row -> {
                                var labels = new TreeSet<String>();
                                row.series().forEach(name -> labels.addAll(scrape.labels(name)));
                                assertThat(labels.remove("service")).as(row.name()).isTrue();
                                labels.remove("le");
                                assertThat(labels).as(row.name()).isEqualTo(row.labels());
                            });
        }
    }

    private static Scrape scrape(Installation system, String process) {
        return new Meters(system.part(process).managementPort()).scrape();
    }

    private static Set<String> ours(Scrape scrape) {
        return scrape.families().stream()
                .filter(not(OTHERS.asMatchPredicate()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> documented(String process, boolean ours) {
        return rows(process)
                .filter(row -> row.ours() == ours)
                .flatMap(Metric::families)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<Metric> rows(String process) {
        return DOCUMENTED.stream().filter(row -> row.processes().contains(process));
    }
}
