package vn.guongsang.observability;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The checks see what is wrong. */
class QueryTests {
    private static final Map<String, Metric> SERIES =
            Query.bySeries(MetricsTable.read(Folder.ROOT));

    @Test
    void findsNamesBetweenFunctionsNumbersAndGroupings() {
        var query =
                new Query(
                        """
                        sum by (service, le) (rate(outbox_delay_seconds_bucket{job="$job",le="0.5"}[5m])) * 60 / $__rate_interval_ms
                          and on (service) up{job="a_b"} > 14.4 * 0.005 or gateway:ratio offset 5m
                        """);

        assertThat(query.metrics())
                .containsExactly("gateway:ratio", "outbox_delay_seconds_bucket", "up");
        assertThat(query.selectors())
                .contains(new Query.Selector("outbox_delay_seconds_bucket", Set.of("job", "le")));
    }

    @Test
    void complainsAboutNamesAndLabelsThatAreNotThere() {
        assertThat(new Query("outbox_waiting{job=\"x\"}").complaints(SERIES, Set.of()))
                .containsExactly("outbox_waiting is in no row of METRICS.md");
        assertThat(
                        new Query("rate(inbox_duplicates_total{group=\"x\"}[5m])")
                                .complaints(SERIES, Set.of()))
                .containsExactly("inbox_duplicates_total has no label group");
        assertThat(new Query("outbox_delay_seconds").complaints(SERIES, Set.of())).hasSize(1);
    }
}
